-- The votes of the rounds that count: who had the majority and no seat follows by substitution (递补).
CREATE TABLE register.term_ballot (
    ballot   text    NOT NULL COLLATE "C" PRIMARY KEY,
    assembly text    NOT NULL COLLATE "C",
    election text    NOT NULL COLLATE "C",
    body     text    NOT NULL COLLATE "C",
    round    integer NOT NULL,
    runoff   boolean NOT NULL           -- a second vote among equals: the most votes are enough there
);
CREATE INDEX term_ballot_election ON register.term_ballot (election, body);
CREATE INDEX term_ballot_assembly ON register.term_ballot (assembly);

CREATE TABLE register.term_vote (
    ballot   text    NOT NULL COLLATE "C",
    person   text    NOT NULL COLLATE "C",
    votes    integer NOT NULL,
    majority boolean NOT NULL,
    elected  boolean NOT NULL,
    PRIMARY KEY (ballot, person)
);

INSERT INTO register.term_ballot (ballot, assembly, election, body, round, runoff)
SELECT e.payload::json ->> 'ballot', e.payload::json ->> 'assembly', e.payload::json ->> 'election',
       e.payload::json ->> 'body', (e.payload::json ->> 'round')::integer, e.payload::json ->> 'kind' = 'RUNOFF'
FROM log.event e
WHERE e.type = 'ballot.opened';

INSERT INTO register.term_vote (ballot, person, votes, majority, elected)
SELECT b.ballot, line ->> 'person', (line ->> 'inFavour')::integer,
       (line ->> 'inFavour')::integer >= (e.payload::jsonb #>> '{result,needed}')::integer,
       (e.payload::jsonb #> '{result,elected}') @> to_jsonb(line ->> 'person')
FROM log.event e
JOIN register.term_ballot b ON b.ballot = e.payload::jsonb ->> 'ballot'
CROSS JOIN LATERAL (
    SELECT jsonb_array_elements(e.payload::jsonb #> '{count,lines}') AS line
    UNION ALL
    SELECT jsonb_array_elements(e.payload::jsonb #> '{count,writeIns}')
) voted
WHERE e.type = 'ballot.round-decided'
  AND NOT EXISTS (SELECT 1 FROM log.event v WHERE v.stream = e.stream AND v.type = 'ballot.round-voided')
  AND NOT EXISTS (SELECT 1 FROM log.event a WHERE a.stream = b.assembly AND a.type = 'assembly.ended');
