-- A founding that waits for a second election, opened before this version, hangs on that from now on.
UPDATE register.founding_case f SET election = e.election
FROM register.election_case e
WHERE f.open AND f.election IS NOT NULL AND e.union_id = f.union_id AND e.ended_on IS NULL;
