-- Who ever had an account or a post stays on record: erased and recorded anew they would be two persons (I-37, R-12).
ALTER TABLE register.person ADD COLUMN held_office boolean NOT NULL DEFAULT false;
UPDATE register.person p SET held_office = true
    WHERE EXISTS (SELECT 1 FROM register.account a WHERE a.person = p.person)
       OR EXISTS (SELECT 1 FROM register.holder h WHERE h.person = p.person);
