-- Passwords, sessions and bearer tokens, lock-out. Real time throughout, never the simulation clock.

CREATE TABLE desk.account_secret (
    account       text        PRIMARY KEY,
    password_hash text        NOT NULL,          -- Argon2id, encoded with its parameters
    changed_at    timestamptz NOT NULL
);

-- A session of the pages or a bearer token of the API: only the SHA-256 of the random secret is kept.
CREATE TABLE desk.access_token (
    hash        text        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('SESSION', 'BEARER')),
    account     text        NOT NULL,
    issued_at   timestamptz NOT NULL,
    seen_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    revoked_at  timestamptz
);
CREATE INDEX access_token_account ON desk.access_token (account);
CREATE INDEX access_token_expires ON desk.access_token (expires_at);

-- Failures in a row per login as typed (hashed: people type passwords into the wrong field), known or not.
CREATE TABLE desk.sign_in_failure (
    login_hash   text        PRIMARY KEY,
    failures     integer     NOT NULL,
    last_at      timestamptz NOT NULL
);

-- Every sign-in and every refusal, append-only as all of schema log.
CREATE TABLE log.sign_in (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    outcome    text        NOT NULL,
    account    text,
    login_hash text        NOT NULL,
    address    text        NOT NULL
);
