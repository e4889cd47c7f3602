-- Which union a founding is of: its open applications to join lapse when the founding is given up.
CREATE TABLE register.membership_founding (
    founding text NOT NULL COLLATE "C" PRIMARY KEY,
    union_id text NOT NULL COLLATE "C"
);
INSERT INTO register.membership_founding
SELECT payload::json ->> 'founding', payload::json ->> 'union'
    FROM log.event WHERE type = 'founding.application-filed';
