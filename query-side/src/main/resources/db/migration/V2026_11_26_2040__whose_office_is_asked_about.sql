-- Rows kept before an open request said whose office it is about: from the event that asked. Without it the reason of a reply would
-- not be sealed for that person.
UPDATE views.term t
SET state = jsonb_set(t.state::jsonb, '{asked,person}', e.payload::jsonb -> 'person')::text
FROM log.event e
WHERE e.stream = t.term
  AND e.type IN ('term.departure-requested', 'term.filling-requested')
  AND e.payload::jsonb #>> '{request,paper}' = t.state::jsonb #>> '{asked,request,paper}'
  AND t.state::jsonb #>> '{asked,person}' IS NULL;
