-- Kept in the transaction of the act; decisions and rights read them, never a view.

-- who stands above the union of each election: the term that its result begins needs them
CREATE TABLE register.term_election (
    election     text NOT NULL COLLATE "C" PRIMARY KEY,
    upper_union  text NOT NULL COLLATE "C",
    county_union text NOT NULL COLLATE "C"
);
INSERT INTO register.term_election (election, upper_union, county_union)
SELECT stream, payload::json ->> 'upperUnion', payload::json ->> 'countyUnion'
FROM log.event WHERE type = 'election.opened';

-- term -> its unions; one running term per union
CREATE TABLE register.committee_term (
    term        text    NOT NULL COLLATE "C" PRIMARY KEY,
    union_id    text    NOT NULL COLLATE "C",
    upper_union text    NOT NULL COLLATE "C",
    running     boolean NOT NULL
);
CREATE UNIQUE INDEX committee_one_running_term ON register.committee_term (union_id) WHERE running;

-- the organisation's own: since when a union has its committee and no preparatory group, and who sits in the committee
CREATE TABLE register.group_dissolved (
    union_id text NOT NULL COLLATE "C" PRIMARY KEY,
    last_day date NOT NULL
);
CREATE TABLE register.seated (
    term     text NOT NULL COLLATE "C",
    union_id text NOT NULL COLLATE "C",
    person   text NOT NULL COLLATE "C",
    since    date NOT NULL,
    PRIMARY KEY (term, person)
);
CREATE INDEX seated_person ON register.seated (person);
