-- A case that is part of another one: the meeting of an election. Its streams are read with the whole.
ALTER TABLE views.case_file ADD COLUMN part_of text COLLATE "C";
CREATE INDEX case_file_part_of ON views.case_file (part_of) WHERE part_of IS NOT NULL;

-- One row per meeting: the folded state with its ballots, and what is looked up by.
CREATE TABLE views.assembly (
    assembly text        COLLATE "C" PRIMARY KEY,
    election text        COLLATE "C" NOT NULL,
    union_id text        COLLATE "C" NOT NULL,
    phase    text        NOT NULL,
    convened timestamptz NOT NULL,
    tellers  text[]      NOT NULL,
    state    text        NOT NULL
);
CREATE INDEX assembly_election ON views.assembly (election, convened);
CREATE INDEX assembly_tellers ON views.assembly USING gin (tellers);

-- The meeting of each ballot.
CREATE TABLE views.assembly_ballot (
    ballot   text COLLATE "C" PRIMARY KEY,
    assembly text COLLATE "C" NOT NULL
);
