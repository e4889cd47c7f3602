-- Organisations and accounts that have ended, and who may be given posts and accounts.
CREATE TABLE views.area_closed (
    area     text NOT NULL COLLATE "C" PRIMARY KEY,
    last_day date NOT NULL
);
ALTER TABLE views.account ADD COLUMN ended boolean NOT NULL DEFAULT false;
ALTER TABLE views.person ADD COLUMN staff boolean NOT NULL DEFAULT false;
UPDATE views.person SET staff = true WHERE village IS NULL;
