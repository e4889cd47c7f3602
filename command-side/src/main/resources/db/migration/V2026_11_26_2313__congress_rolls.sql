-- The delegates on the closed roll of each congress: the base of a recall and of a by-election in the term it elected.
CREATE TABLE register.term_congress (
    assembly text NOT NULL COLLATE "C" PRIMARY KEY,
    election text NOT NULL COLLATE "C"
);
CREATE INDEX term_congress_election ON register.term_congress (election);

CREATE TABLE register.term_delegate (
    assembly text NOT NULL COLLATE "C",
    person   text NOT NULL COLLATE "C",
    PRIMARY KEY (assembly, person)
);

INSERT INTO register.term_congress (assembly, election)
SELECT e.stream, e.payload::json ->> 'election'
FROM log.event e
WHERE e.type = 'assembly.convened' AND e.payload::json ->> 'form' = 'CONGRESS';

INSERT INTO register.term_delegate (assembly, person)
SELECT c.assembly, json_array_elements_text(f.payload::json -> 'roll')
FROM register.term_congress c
JOIN LATERAL (
    SELECT e.payload FROM log.event e
    WHERE e.stream = c.assembly AND e.type = 'assembly.roll-frozen'
    ORDER BY e.seq DESC
    LIMIT 1
) f ON true
WHERE NOT EXISTS (SELECT 1 FROM log.event a WHERE a.stream = c.assembly AND a.type = 'assembly.ended');
