-- With what every round began and whom it elected: a decided round may be found void, and is taken back then.
CREATE TABLE register.meeting_round (
    ballot     text    NOT NULL COLLATE "C" PRIMARY KEY,
    assembly   text    NOT NULL COLLATE "C",
    body       text    NOT NULL COLLATE "C",
    round      integer NOT NULL,
    kind       text    NOT NULL COLLATE "C",
    seats      integer NOT NULL,
    candidates text[]  NOT NULL,
    elected    text[],                      -- null as long as it is not decided
    voided     boolean NOT NULL
);
CREATE INDEX meeting_round_body ON register.meeting_round (assembly, body);

INSERT INTO register.meeting_round
SELECT e.payload::json ->> 'ballot', e.payload::json ->> 'assembly', e.payload::json ->> 'body',
       (e.payload::json ->> 'round')::integer, e.payload::json ->> 'kind', (e.payload::json ->> 'seats')::integer,
       ARRAY(SELECT json_array_elements_text(e.payload::json -> 'candidates')),
       (SELECT ARRAY(SELECT jsonb_array_elements_text(d.payload::jsonb #> '{result,elected}')) FROM log.event d
        WHERE d.stream = e.stream AND d.type = 'ballot.round-decided'),
       EXISTS (SELECT 1 FROM log.event v WHERE v.stream = e.stream AND v.type = 'ballot.round-voided')
FROM log.event e
WHERE e.type = 'ballot.opened';
