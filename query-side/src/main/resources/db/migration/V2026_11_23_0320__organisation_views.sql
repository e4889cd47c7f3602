-- The organisation as it is shown: dated names and places, posts and holders, accounts and roles, recorded persons.
-- Days are in Asia/Shanghai, both ends included; null = no end known. Personal values are envelopes.
CREATE TABLE views.area_name (
    area      text NOT NULL COLLATE "C",
    name      text NOT NULL,
    from_day  date NOT NULL,
    PRIMARY KEY (area, from_day)
);

CREATE TABLE views.area_place (
    area      text NOT NULL COLLATE "C",
    kind      text NOT NULL,
    parent    text COLLATE "C",
    from_day  date NOT NULL,
    PRIMARY KEY (area, from_day)
);

CREATE TABLE views.post (
    post  text    NOT NULL COLLATE "C" PRIMARY KEY,
    area  text    NOT NULL COLLATE "C",
    kind  text    NOT NULL,
    title text    NOT NULL,
    seats integer NOT NULL
);

CREATE TABLE views.post_holder (
    post      text NOT NULL COLLATE "C",
    person    text NOT NULL COLLATE "C",
    from_day  date NOT NULL,
    until_day date,
    PRIMARY KEY (post, person, from_day)
);

CREATE TABLE views.account (
    account  text    NOT NULL COLLATE "C" PRIMARY KEY,
    person   text    NOT NULL COLLATE "C",
    login    text    NOT NULL COLLATE "C",
    home     text    NOT NULL COLLATE "C",
    in_force boolean NOT NULL
);

CREATE TABLE views.account_role (
    account   text NOT NULL COLLATE "C",
    role      text NOT NULL,
    area      text NOT NULL COLLATE "C",
    from_day  date NOT NULL,
    until_day date,
    PRIMARY KEY (account, role, area, from_day)
);

CREATE TABLE views.person (
    person      text        NOT NULL COLLATE "C" PRIMARY KEY,
    village     text        COLLATE "C",
    name        text        NOT NULL,
    id_number   text        NOT NULL,
    phone       text,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX person_village ON views.person (village, person);
