-- Kept in the transaction of the act; decisions and rights read them, never a view. Personal values only as envelopes.

-- recorded persons with the envelope of their ID number; gone when the person is erased
CREATE TABLE register.membership_person (
    person      text    NOT NULL COLLATE "C" PRIMARY KEY,
    village     text    COLLATE "C",
    field       text    NOT NULL COLLATE "C",
    key_version integer NOT NULL,
    origin      text    NOT NULL COLLATE "C",
    nonce       text    NOT NULL COLLATE "C",
    ciphertext  text    NOT NULL COLLATE "C"
);
CREATE TABLE register.membership_village (
    village  text NOT NULL COLLATE "C" PRIMARY KEY,
    township text NOT NULL COLLATE "C"
);

-- what was recorded before there were memberships
INSERT INTO register.membership_person
SELECT p ->> 'person', p ->> 'village', p -> 'idNumber' ->> 'field', (p -> 'idNumber' ->> 'key')::integer,
       p -> 'idNumber' ->> 'origin', p -> 'idNumber' ->> 'nonce', p -> 'idNumber' ->> 'ciphertext'
    FROM (SELECT payload::json AS p FROM log.event WHERE type = 'privacy.person-recorded') recorded
    WHERE NOT EXISTS (SELECT 1 FROM register.person r WHERE r.person = p ->> 'person' AND r.erased);
INSERT INTO register.membership_village
SELECT payload::json ->> 'village', payload::json ->> 'township'
    FROM log.event WHERE type = 'organisation.village-registered'
    ON CONFLICT DO NOTHING;

-- one open application or membership per person in the whole installation (M-08)
CREATE TABLE register.membership (
    membership text    NOT NULL COLLATE "C" PRIMARY KEY,
    union_id   text    NOT NULL COLLATE "C",
    person     text    NOT NULL COLLATE "C",
    village    text    NOT NULL COLLATE "C",
    standing   text    NOT NULL COLLATE "C",
    open       boolean NOT NULL
);
CREATE UNIQUE INDEX membership_one_open ON register.membership (person) WHERE open;
CREATE INDEX membership_of_union ON register.membership (union_id, person);

CREATE TABLE register.union_group (
    group_id text NOT NULL COLLATE "C" PRIMARY KEY,
    union_id text NOT NULL COLLATE "C",
    name     text NOT NULL,
    village  text COLLATE "C",
    CONSTRAINT union_group_name UNIQUE (union_id, name)
);
-- a member is in one group of the union at a time
CREATE TABLE register.group_member (
    union_id text NOT NULL COLLATE "C",
    person   text NOT NULL COLLATE "C",
    group_id text NOT NULL COLLATE "C" REFERENCES register.union_group,
    CONSTRAINT group_member_once PRIMARY KEY (union_id, person)
);
CREATE INDEX group_member_group ON register.group_member (group_id);
