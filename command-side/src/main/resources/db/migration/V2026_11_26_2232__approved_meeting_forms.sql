-- In which form the superior agreed that a founding's first meeting be held.
CREATE TABLE register.meeting_form (
    founding text NOT NULL COLLATE "C" PRIMARY KEY,
    election text NOT NULL COLLATE "C",
    form     text COLLATE "C",
    approved boolean NOT NULL DEFAULT false
);
CREATE INDEX meeting_form_election ON register.meeting_form (election);
INSERT INTO register.meeting_form (founding, election, form, approved)
SELECT s.payload::json ->> 'founding', s.payload::json -> 'opening' ->> 'election',
    (SELECT q.payload::json ->> 'form' FROM log.event q
        WHERE q.stream = s.stream AND q.type = 'founding.meeting-requested' ORDER BY q.seq DESC LIMIT 1),
    EXISTS (SELECT 1 FROM log.event r
        WHERE r.stream = s.stream AND r.type = 'founding.meeting-replied' AND r.payload::json ->> 'outcome' = 'APPROVED')
FROM log.event s WHERE s.type = 'founding.group-set-up';
