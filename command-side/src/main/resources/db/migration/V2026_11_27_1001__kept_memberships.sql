-- From when until when a membership was only kept, without a vote (保留会籍): who had a vote on a day of the past.
CREATE TABLE register.membership_retention (
    membership    text NOT NULL COLLATE "C",
    retained_from date NOT NULL,
    resumed_from  date                       -- null as long as it is kept
);
CREATE INDEX membership_retention_of ON register.membership_retention (membership);

INSERT INTO register.membership_retention
SELECT e.payload::json ->> 'membership', (e.payload::json ->> 'from')::date,
       (SELECT (r.payload::json ->> 'from')::date FROM log.event r
        WHERE r.stream = e.stream AND r.type = 'membership.resumed' AND r.position > e.position
        ORDER BY r.position LIMIT 1)
FROM log.event e
WHERE e.type = 'membership.retained';
