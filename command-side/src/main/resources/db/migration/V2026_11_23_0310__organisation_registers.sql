-- What decisions and rights read of the organisation. Days are in Asia/Shanghai, both ends included; null = no end known.
CREATE TABLE register.union_level (
    area  text NOT NULL COLLATE "C" PRIMARY KEY,
    level text NOT NULL COLLATE "C"
);

-- The dated tree: unions under unions, villages under township federations. A root has no parent.
CREATE TABLE register.placement (
    area      text NOT NULL COLLATE "C",
    parent    text COLLATE "C",
    from_day  date NOT NULL,
    until_day date,
    CONSTRAINT placement_start PRIMARY KEY (area, from_day)
);
CREATE INDEX placement_parent ON register.placement (parent);

CREATE TABLE register.post (
    post  text    NOT NULL COLLATE "C" PRIMARY KEY,
    area  text    NOT NULL COLLATE "C",
    kind  text    NOT NULL COLLATE "C",
    title text    NOT NULL,
    seats integer NOT NULL CHECK (seats >= 1)
);
-- Exactly one dedicated cadre per village (G-07).
CREATE UNIQUE INDEX post_dedicated_cadre ON register.post (area) WHERE kind = 'DEDICATED_CADRE';

CREATE TABLE register.holder (
    post      text NOT NULL COLLATE "C",
    person    text NOT NULL COLLATE "C",
    from_day  date NOT NULL,
    until_day date,
    CONSTRAINT holder_start PRIMARY KEY (post, person, from_day)
);
CREATE INDEX holder_person ON register.holder (person);

CREATE TABLE register.account (
    account  text    NOT NULL COLLATE "C" PRIMARY KEY,
    person   text    NOT NULL COLLATE "C",
    login    text    NOT NULL COLLATE "C" UNIQUE,
    home     text    NOT NULL COLLATE "C",
    in_force boolean NOT NULL
);
CREATE INDEX account_person ON register.account (person);

CREATE TABLE register.role_grant (
    account   text NOT NULL COLLATE "C",
    role      text NOT NULL COLLATE "C",
    area      text NOT NULL COLLATE "C",
    from_day  date NOT NULL,
    until_day date,
    CONSTRAINT role_grant_start PRIMARY KEY (account, role, area, from_day)
);
CREATE INDEX role_grant_area ON register.role_grant (area, role);

-- What a person has done in the cases of a union: for its preparatory group, or for the superior's reply (I-37).
-- Written with the act; the request leads to the events whose metadata prove it.
CREATE TABLE register.duty (
    person     text NOT NULL COLLATE "C",
    union_id   text NOT NULL COLLATE "C",
    duty       text NOT NULL COLLATE "C" CHECK (duty IN ('GROUP', 'REPLY')),
    request_id text NOT NULL COLLATE "C",
    since      timestamptz NOT NULL,
    CONSTRAINT duty_once PRIMARY KEY (person, union_id, duty)
);

-- Replies to a union that moved a level up, because nobody at the superior is free of conflict.
CREATE TABLE register.reply_moved (
    union_id text NOT NULL COLLATE "C",
    superior text NOT NULL COLLATE "C",
    moved_to text NOT NULL COLLATE "C",
    CONSTRAINT reply_moved_once PRIMARY KEY (union_id, superior)
);
