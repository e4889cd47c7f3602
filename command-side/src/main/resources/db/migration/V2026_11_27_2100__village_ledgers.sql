-- Kept in the transaction of the act; decisions and rights read it, never a view.

-- the villages' ledgers of people working away: one standing row per person in the whole installation (M-08)
CREATE TABLE register.ledger_entry (
    entry    text    NOT NULL COLLATE "C" PRIMARY KEY,
    village  text    NOT NULL COLLATE "C",
    person   text    NOT NULL COLLATE "C",
    standing boolean NOT NULL,
    -- taken off because the person belongs to another village, which may enter it from then on
    let_go   boolean NOT NULL
);
CREATE UNIQUE INDEX ledger_entry_one_standing ON register.ledger_entry (person) WHERE standing;
CREATE INDEX ledger_entry_person ON register.ledger_entry (person, village);
