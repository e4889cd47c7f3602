-- Who sits in the union committee, one row for each office: who leaves one of two stays there with the other. Until then a row was
-- kept for each person, and is made anew from the log.
CREATE TABLE register.seat (
    term     text NOT NULL COLLATE "C",
    union_id text NOT NULL COLLATE "C",
    person   text NOT NULL COLLATE "C",
    office   text NOT NULL COLLATE "C",
    since    date NOT NULL,
    until    date,                      -- last day in the office; null while no end is known
    PRIMARY KEY (term, person, office)
);
CREATE INDEX seat_person ON register.seat (person);

WITH taken AS (
    SELECT e.stream, e.seq, e.payload::json ->> 'union' AS union_id, o ->> 'person' AS person, o ->> 'office' AS office,
           (e.payload::json ->> 'firstDay')::date AS since
    FROM log.event e, json_array_elements(e.payload::json -> 'offices') o
    WHERE e.type = 'term.began'
    UNION ALL
    SELECT e.stream, e.seq, e.payload::json ->> 'union', e.payload::json ->> 'person', e.payload::json ->> 'office',
           (e.payload::json ->> 'since')::date
    FROM log.event e
    WHERE e.type = 'term.office-filled'
), latest AS (
    SELECT DISTINCT ON (stream, person, office) *
    FROM taken
    WHERE office IN ('CHAIR', 'VICE_CHAIR', 'COMMITTEE_MEMBER')
    ORDER BY stream, person, office, seq DESC
)
INSERT INTO register.seat (term, union_id, person, office, since, until)
SELECT l.stream, l.union_id, l.person, l.office, l.since,
       (SELECT (e.payload::json ->> 'lastDay')::date
        FROM log.event e
        WHERE e.stream = l.stream AND e.seq > l.seq AND e.type = 'term.office-left'
          AND e.payload::json ->> 'person' = l.person AND e.payload::json ->> 'office' = l.office
        ORDER BY e.seq DESC
        LIMIT 1)
FROM latest l
JOIN register.committee_term t ON t.term = l.stream AND t.running;

DROP TABLE register.seated;
