-- The simulation clock may begin at a given moment, before the machine's as well: then it runs behind it. What it showed
-- when the installation was started for the first time is kept in began_at; empty in installations that are older.
ALTER TABLE desk.simulation_clock DROP CONSTRAINT simulation_clock_ahead_ms_check;
ALTER TABLE desk.simulation_clock ADD COLUMN began_at timestamptz;
