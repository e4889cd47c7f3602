-- Kept in the transaction of the act; decisions and rights read it, never a view.

-- whose each batch is
CREATE TABLE register.real_name_batch (
    batch    text NOT NULL COLLATE "C" PRIMARY KEY,
    union_id text NOT NULL COLLATE "C"
);

-- who is in the real-name system, or waits in a batch to be: one row a membership and one batch a row (M-10)
CREATE TABLE register.real_name (
    membership text    NOT NULL COLLATE "C" PRIMARY KEY,
    batch      text             COLLATE "C",   -- in which it waits, or by which it was entered; null while it is free
    moved_on   date    NOT NULL,               -- when it was last listed, answered, given up or revoked
    entered    boolean NOT NULL,
    CHECK (batch IS NOT NULL OR NOT entered)
);
CREATE INDEX real_name_of_batch ON register.real_name (batch) WHERE batch IS NOT NULL;
