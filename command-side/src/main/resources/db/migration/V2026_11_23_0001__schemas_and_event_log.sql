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
    cluster    text        NOT NULL UNIQUE,
    started_at timestamptz NOT NULL DEFAULT now()
);

-- payload and metadata are text, not jsonb: the hash covers the bytes as they were given.
CREATE TABLE log.event (
    position    bigint      GENERATED ALWAYS AS IDENTITY,
    epoch       bigint      NOT NULL,
    tx_id       xid8        NOT NULL,
    stream      text        NOT NULL COLLATE "C",
    seq         bigint      NOT NULL CHECK (seq >= 0),
    category    text        NOT NULL COLLATE "C",
    type        text        NOT NULL COLLATE "C",
    revision    integer     NOT NULL,
    event_id    uuid        NOT NULL,
    recorded_at timestamptz NOT NULL,
    payload     text        NOT NULL,
    metadata    text        NOT NULL,
    hash        bytea       NOT NULL CHECK (octet_length(hash) = 32),
    CONSTRAINT event_stream_seq UNIQUE (stream, seq),
    CONSTRAINT event_order PRIMARY KEY (epoch, tx_id, position)
);

-- The next sequence of a stream that several paths of one procedure write: they queue on its row.
CREATE TABLE desk.stream_head (
    stream   text   COLLATE "C" PRIMARY KEY,
    next_seq bigint NOT NULL
) WITH (fillfactor = 70);
