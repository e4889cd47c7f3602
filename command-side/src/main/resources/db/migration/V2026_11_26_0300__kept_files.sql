-- Files of refused forms: they wait, encrypted, until the form is sent again or their time is over. No attachments, no proof.
CREATE TABLE desk.kept_file (
    id            text        COLLATE "C" PRIMARY KEY,
    account       text        COLLATE "C" NOT NULL,
    size          bigint      NOT NULL CHECK (size > 0 AND size <= 10485760),
    key_envelope  text        NOT NULL,   -- the file's own key, under the key of the account's person
    name_envelope text        NOT NULL,
    nonce         bytea       NOT NULL,
    data          bytea       NOT NULL,
    kept_at       timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE desk.kept_file ALTER COLUMN data SET STORAGE EXTERNAL;
CREATE INDEX kept_file_account ON desk.kept_file (account, kept_at);
CREATE INDEX kept_file_kept_at ON desk.kept_file (kept_at);
REVOKE UPDATE, TRUNCATE ON desk.kept_file FROM jianhui_app;
