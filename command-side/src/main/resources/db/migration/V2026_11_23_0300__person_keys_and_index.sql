-- The keys of persons, wrapped by the master key, which is a file outside the data directory.
-- Erasing a person empties "wrapped" and leaves the row, so that no new key is ever made for an erased person.
CREATE TABLE vault.person_key (
    person     text        NOT NULL COLLATE "C",
    version    integer     NOT NULL CHECK (version >= 1),
    master     text        NOT NULL COLLATE "C",
    wrapped    bytea,
    created_at timestamptz NOT NULL DEFAULT now(),
    erased_at  timestamptz,
    CONSTRAINT person_key_version PRIMARY KEY (person, version),
    CONSTRAINT person_key_erased CHECK ((wrapped IS NULL) = (erased_at IS NOT NULL))
);

-- Which key files this data was written with: data without its keys refuses to start.
CREATE TABLE vault.key_fingerprint (
    purpose     text        PRIMARY KEY COLLATE "C",
    fingerprint text        NOT NULL COLLATE "C",
    first_used  timestamptz NOT NULL DEFAULT now()
);

-- One ID number, one person (M-08). HMAC tokens only; destroyed with the key.
CREATE TABLE vault.unique_token (
    field  text NOT NULL COLLATE "C",
    token  text NOT NULL COLLATE "C",
    person text NOT NULL COLLATE "C",
    CONSTRAINT unique_token_value PRIMARY KEY (field, token)
);
CREATE INDEX unique_token_person ON vault.unique_token (person);

CREATE TABLE vault.search_token (
    token  text NOT NULL COLLATE "C",
    person text NOT NULL COLLATE "C",
    CONSTRAINT search_token_value PRIMARY KEY (token, person)
);
CREATE INDEX search_token_person ON vault.search_token (person);

-- Who has been recorded, and where; values only as envelopes in the event.
CREATE TABLE register.person (
    person      text NOT NULL COLLATE "C" PRIMARY KEY,
    village     text COLLATE "C",
    recorded_on date NOT NULL,
    erased      boolean NOT NULL DEFAULT false
);
CREATE INDEX person_village ON register.person (village);
