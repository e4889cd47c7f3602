-- Runs as jianhui_owner, who owns the database. The roles come from the bootstrap.
-- log: append-only for the application. The other schemas hold what can be rebuilt or is the application's own.
CREATE SCHEMA log;
CREATE SCHEMA engine;
CREATE SCHEMA register;
CREATE SCHEMA views;
CREATE SCHEMA vault;
CREATE SCHEMA files;
CREATE SCHEMA desk;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA log, register, vault, files, desk TO jianhui_app;
GRANT USAGE, CREATE ON SCHEMA engine, views TO jianhui_app;

ALTER DEFAULT PRIVILEGES IN SCHEMA log GRANT SELECT, INSERT ON TABLES TO jianhui_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA engine, register, views, vault, files, desk
    GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO jianhui_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA engine, register, views, vault, files, desk
    GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO jianhui_app;

-- Transaction ids start again in a new cluster: each cluster this log has lived in is one epoch.
CREATE TABLE log.epoch (
    epoch      bigint      PRIMARY KEY,
    cluster    text        NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now()
);

-- payload and metadata are text, not jsonb: the hash covers the bytes as they were given.
CREATE TABLE log.event (
    position    bigint      GENERATED ALWAYS AS IDENTITY,
    epoch       bigint      NOT NULL,
    tx_id       xid8        NOT NULL,
    stream      text        NOT NULL COLLATE "C",
    seq         bigint      NOT NULL CHECK (seq >= 0),
    type        text        NOT NULL COLLATE "C",
    revision    integer     NOT NULL,
    event_id    uuid        NOT NULL,
    recorded_at timestamptz NOT NULL,
    payload     text        NOT NULL,
    metadata    text        NOT NULL,
    hash_form   smallint    NOT NULL,
    hash        bytea       NOT NULL CHECK (octet_length(hash) = 32),
    CONSTRAINT event_stream_seq UNIQUE (stream, seq),
    CONSTRAINT event_order PRIMARY KEY (epoch, tx_id, position)
);

-- The next sequence of a stream that several paths of one procedure write: they queue on its row.
CREATE TABLE desk.stream_head (
    stream   text   COLLATE "C" PRIMARY KEY,
    next_seq bigint NOT NULL
) WITH (fillfactor = 70);

-- Remembered answers of committed acts. The key row is inserted first; its answer is filled in before the commit.
CREATE TABLE desk.idempotency (
    owner       text        NOT NULL COLLATE "C",
    key         text        NOT NULL COLLATE "C",
    body_hmac   bytea       NOT NULL,
    request_id  text        NOT NULL,
    outcome_id  text,
    seen_at     text,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (owner, key)
) WITH (fillfactor = 80);
CREATE INDEX idempotency_created_at ON desk.idempotency (created_at);

-- What must leave the database; written with the act, delivered afterwards at least once.
CREATE TABLE desk.outbox (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel      text        NOT NULL COLLATE "C",
    key          text        NOT NULL COLLATE "C",
    body         text        NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    delivered_at timestamptz,
    attempts     integer     NOT NULL DEFAULT 0,
    UNIQUE (channel, key)
);
CREATE INDEX outbox_waiting ON desk.outbox (id) WHERE delivered_at IS NULL;

-- Where each streaming processor stands.
CREATE TABLE desk.token_entry (
    processor_name text    NOT NULL COLLATE "C",
    segment        integer NOT NULL,
    token          text,
    token_type     text,
    claimed_at     text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
) WITH (fillfactor = 50);
