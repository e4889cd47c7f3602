-- Which case of the next election follows a term: when it comes to nothing, the term is told.
ALTER TABLE register.committee_term ADD COLUMN reelection text COLLATE "C";

UPDATE register.committee_term t
SET reelection = (SELECT e.payload::json ->> 'election'
                  FROM log.event e
                  WHERE e.stream = t.term AND e.type = 'term.reelection-opened'
                  ORDER BY e.seq DESC
                  LIMIT 1);
