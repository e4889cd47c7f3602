-- What a paper's number ends with, from every character on: a part of a number is the beginning of one of them, so that an index finds it.
CREATE TABLE views.search_number (
    part  text COLLATE "C" NOT NULL,
    paper text COLLATE "C" NOT NULL,
    PRIMARY KEY (part, paper)
);
CREATE INDEX search_number_paper ON views.search_number (paper);

-- Which meeting a ballot belongs to: its events do not all say so.
CREATE TABLE views.search_ballot (
    ballot   text COLLATE "C" PRIMARY KEY,
    assembly text COLLATE "C" NOT NULL
);

-- Of what is there already; what is recorded later is taken in by the projection.
INSERT INTO views.search_number (part, paper)
SELECT DISTINCT substr(p.sought, n), p.paper
FROM views.search_paper p
CROSS JOIN LATERAL generate_series(1, length(p.sought)) AS n;

INSERT INTO views.search_ballot (ballot, assembly)
SELECT e.stream, e.payload::jsonb ->> 'assembly'
FROM log.event e
JOIN views.search_case c ON c.case_id = e.payload::jsonb ->> 'assembly'
WHERE e.type = 'ballot.opened'
ON CONFLICT DO NOTHING;

INSERT INTO views.search_day (day, case_id)
SELECT DISTINCT (e.recorded_at AT TIME ZONE 'Asia/Shanghai')::date, b.assembly
FROM log.event e
JOIN views.search_ballot b ON b.ballot = e.stream
ON CONFLICT DO NOTHING;

INSERT INTO views.search_day (day, case_id)
SELECT DISTINCT (e.payload::jsonb ->> 'meetingOn')::date, e.stream
FROM log.event e
JOIN views.search_case c ON c.case_id = e.stream
WHERE e.payload::jsonb ->> 'meetingOn' IS NOT NULL
ON CONFLICT DO NOTHING;
