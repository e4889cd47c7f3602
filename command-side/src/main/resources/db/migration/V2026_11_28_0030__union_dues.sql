-- Kept in the transaction of the act; decisions and rights read it, never a view.

-- receipts for union dues: one standing receipt per person, union and year, each number once ($-01)
CREATE TABLE register.dues_receipt (
    receipt  text    NOT NULL COLLATE "C" PRIMARY KEY,
    union_id text    NOT NULL COLLATE "C",
    village  text    NOT NULL COLLATE "C",
    person   text    NOT NULL COLLATE "C",
    year     integer NOT NULL,
    number   integer NOT NULL,
    standing boolean NOT NULL,
    UNIQUE (union_id, year, number)
);
CREATE UNIQUE INDEX dues_paid_once ON register.dues_receipt (union_id, person, year) WHERE standing;

-- the last number given; its row is locked until the act that takes the next one has ended
CREATE TABLE register.dues_number (
    union_id text    NOT NULL COLLATE "C",
    year     integer NOT NULL,
    last     integer NOT NULL,
    PRIMARY KEY (union_id, year)
);

-- which foundings have recorded the union's account; made of the log for those that are on record
CREATE TABLE register.dues_account (
    founding text    NOT NULL COLLATE "C" PRIMARY KEY,
    union_id text    NOT NULL COLLATE "C",
    open     boolean NOT NULL
);
CREATE INDEX dues_account_union ON register.dues_account (union_id);
INSERT INTO register.dues_account (founding, union_id, open)
SELECT e.stream, e.payload::json ->> 'union',
       EXISTS (SELECT 1 FROM log.event r WHERE r.stream = e.stream AND r.type = 'founding.account-recorded')
FROM log.event e
WHERE e.type = 'founding.application-filed';

-- who sits in a union's fund-audit committee, made of the log for the terms that are on record
CREATE TABLE register.dues_auditor (
    term     text NOT NULL COLLATE "C",
    union_id text NOT NULL COLLATE "C",
    person   text NOT NULL COLLATE "C",
    office   text NOT NULL COLLATE "C",
    since    date NOT NULL,
    until    date,                      -- last day in the office; null while no end is known
    PRIMARY KEY (term, person, office)
);
CREATE INDEX dues_auditor_person ON register.dues_auditor (union_id, person);
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
    WHERE office IN ('FUND_AUDIT_CHAIR', 'FUND_AUDIT_MEMBER')
    ORDER BY stream, person, office, seq DESC
)
INSERT INTO register.dues_auditor (term, union_id, person, office, since, until)
SELECT l.stream, l.union_id, l.person, l.office, l.since,
       (SELECT min((e.payload::json ->> 'lastDay')::date)
        FROM log.event e
        WHERE e.stream = l.stream AND e.seq > l.seq
          AND (e.type = 'term.ended' OR e.type = 'term.office-left'
               AND e.payload::json ->> 'person' = l.person AND e.payload::json ->> 'office' = l.office))
FROM latest l;
