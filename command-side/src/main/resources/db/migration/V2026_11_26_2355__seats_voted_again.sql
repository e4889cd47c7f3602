-- Whether the seat of somebody elected who stands no longer is among those of a later vote, and so counted there.
ALTER TABLE register.meeting_standing ADD COLUMN seat_voted_again boolean NOT NULL DEFAULT false;
