-- By which account somebody was recorded or named as staff: whoever administers that account's home may appoint them.
CREATE TABLE views.staff_named (
    person  text NOT NULL COLLATE "C",
    account text NOT NULL COLLATE "C",
    PRIMARY KEY (person, account)
);

-- Of those who are there already; what is recorded later is taken in by the projection.
INSERT INTO views.staff_named (person, account)
SELECT p.person, e.metadata::jsonb ->> 'account'
FROM log.event e
JOIN views.person p ON p.staff AND p.person = e.payload::jsonb ->> 'person'
WHERE e.type IN ('privacy.person-recorded', 'privacy.staff-named') AND e.metadata::jsonb ->> 'account' IS NOT NULL
  AND (e.type = 'privacy.staff-named' OR e.payload::jsonb ->> 'village' IS NULL)
ON CONFLICT DO NOTHING;

CREATE INDEX account_home ON views.account (home, login);
CREATE INDEX account_person ON views.account (person);
CREATE INDEX post_holder_person ON views.post_holder (person);
