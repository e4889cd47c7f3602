-- One-time passwords given by an administrator: good for one sign-in until first_until, real time. While first_until is set the
-- account has no password of its own, and the session of that one sign-in (kind FIRST) can only set one.
ALTER TABLE desk.account_secret ADD COLUMN first_until timestamptz;
ALTER TABLE desk.account_secret ADD COLUMN first_used_at timestamptz;
ALTER TABLE desk.access_token DROP CONSTRAINT access_token_kind_check;
ALTER TABLE desk.access_token ADD CONSTRAINT access_token_kind_check CHECK (kind IN ('SESSION', 'FIRST', 'BEARER'));
