-- For which case a committee asked for the meeting of the next election, and in which form the superior agreed. Nothing was asked before.
ALTER TABLE register.committee_term ADD COLUMN meeting_asked text COLLATE "C";

CREATE TABLE register.reelection_form (
    term     text NOT NULL COLLATE "C" PRIMARY KEY,
    election text NOT NULL COLLATE "C",
    form     text NOT NULL COLLATE "C",
    approved boolean NOT NULL DEFAULT false
);
CREATE INDEX reelection_form_election ON register.reelection_form (election);
