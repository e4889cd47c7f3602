-- Files of people working away that were handed in: which content for which village, and how far each has come. Row numbers only.
CREATE TABLE register.ledger_import (
    import     text      NOT NULL COLLATE "C" PRIMARY KEY,
    village    text      NOT NULL COLLATE "C",
    sha256     text      NOT NULL COLLATE "C",
    file       text      NOT NULL COLLATE "C",
    -- undecided, decided for its good rows, for none of them, or finished
    state      text      NOT NULL COLLATE "C",
    decided_by text      COLLATE "C",
    -- rows that the preview found something about, and those of them whose person belongs to another village
    left_out   integer[] NOT NULL,
    elsewhere  integer[] NOT NULL,
    -- the last row that has had its turn
    up_to      integer   NOT NULL
);
-- the same content once per village; of what was not imported it may come again
CREATE UNIQUE INDEX ledger_import_content ON register.ledger_import (village, sha256) WHERE state <> 'NONE';
