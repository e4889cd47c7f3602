-- Attachments and issued papers: encrypted, written once, in the transaction of the act that hands them in.
CREATE TABLE files.file (
    id            text        COLLATE "C" PRIMARY KEY,
    union_id      text        NOT NULL,
    key_holder    text        NOT NULL,
    media_type    text        NOT NULL,
    size          bigint      NOT NULL CHECK (size >= 0),
    sha256        text        NOT NULL,
    key_envelope  text        NOT NULL,
    name_envelope text        NOT NULL,
    stored_at     timestamptz NOT NULL
);

CREATE TABLE files.chunk (
    file_id text  COLLATE "C" NOT NULL REFERENCES files.file (id),
    place   int   NOT NULL,
    nonce   bytea NOT NULL,
    data    bytea NOT NULL,
    PRIMARY KEY (file_id, place)
);
ALTER TABLE files.chunk ALTER COLUMN data SET STORAGE EXTERNAL;
REVOKE UPDATE, TRUNCATE ON files.file, files.chunk FROM jianhui_app;
