-- What the federation decided; empty while it is open.
ALTER TABLE views.ledger_referral ADD COLUMN settled text;
DROP INDEX views.ledger_referral_village;
CREATE INDEX ledger_referral_village ON views.ledger_referral (village, (settled IS NULL), referral);
