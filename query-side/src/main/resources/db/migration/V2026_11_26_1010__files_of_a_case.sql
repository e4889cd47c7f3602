-- The files that the events of a case name. A file is a stream of its own and may prove something in more than one case.
CREATE TABLE views.case_attachment (
    case_id    text COLLATE "C" NOT NULL,
    attachment text COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, attachment)
);

-- Of the cases that are there already; what is recorded later is taken in by the projection.
INSERT INTO views.case_attachment (case_id, attachment)
SELECT s.case_id, named.id[1]
FROM log.event e
JOIN views.case_stream s ON s.stream = e.stream AND s.kind IN ('election', 'founding', 'assembly')
CROSS JOIN LATERAL regexp_matches(e.payload, '"(attachment-[^"]+)"', 'g') AS named(id)
ON CONFLICT DO NOTHING;
