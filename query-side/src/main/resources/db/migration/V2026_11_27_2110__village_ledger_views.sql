-- One row per row of a ledger: the folded state, and what lists and counts are filtered by. Personal values are envelopes.
CREATE TABLE views.ledger_entry (
    entry    text COLLATE "C" PRIMARY KEY,
    village  text COLLATE "C" NOT NULL,
    person   text COLLATE "C" NOT NULL,
    standing text COLLATE "C" NOT NULL,
    contact  text COLLATE "C" NOT NULL,
    attitude text COLLATE "C" NOT NULL,
    state    text NOT NULL
);
CREATE INDEX ledger_entry_village ON views.ledger_entry (village, standing, entry);
CREATE INDEX ledger_entry_person_of ON views.ledger_entry (person);

-- Persons whom a second village wanted to enter.
CREATE TABLE views.ledger_referral (
    referral text COLLATE "C" PRIMARY KEY,
    person   text COLLATE "C" NOT NULL,
    village  text COLLATE "C" NOT NULL,
    state    text NOT NULL
);
CREATE INDEX ledger_referral_village ON views.ledger_referral (village, referral);
