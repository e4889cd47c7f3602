-- Who saw what of whom: a row for each answer, one for each thing it was about, one for each person. No personal value stands here.
CREATE TABLE views.look (
    look    text COLLATE "C" PRIMARY KEY,
    at      timestamptz NOT NULL,
    account text COLLATE "C" NOT NULL,
    asked   text NOT NULL,
    about   text[] NOT NULL,
    files   text[] NOT NULL,
    as_of   text,
    persons int NOT NULL,
    fields  text[] NOT NULL
);
CREATE INDEX look_account ON views.look (account, at DESC, look DESC);
CREATE INDEX look_at ON views.look (at DESC, look DESC);

CREATE TABLE views.look_about (
    id   text COLLATE "C" NOT NULL,
    at   timestamptz NOT NULL,
    look text COLLATE "C" NOT NULL,
    PRIMARY KEY (id, at, look)
);

CREATE TABLE views.look_person (
    person text COLLATE "C" NOT NULL,
    at     timestamptz NOT NULL,
    look   text COLLATE "C" NOT NULL,
    fields text[] NOT NULL,
    PRIMARY KEY (person, at, look)
);
