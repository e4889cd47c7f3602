-- A case opened after the replies to its union moved up opens with the union they moved to, and says why.
ALTER TABLE register.reply_moved
    ADD COLUMN conflicted text[] NOT NULL DEFAULT '{}',
    ADD COLUMN reason     text   NOT NULL DEFAULT '';

UPDATE register.reply_moved r SET (conflicted, reason) = (
    SELECT ARRAY(SELECT json_array_elements_text(e.payload::json -> 'conflicted')), e.payload::json ->> 'reason'
    FROM log.event e
    WHERE e.type = 'organisation.reply-moved-up'
      AND e.payload::json ->> 'union' = r.union_id
      AND e.payload::json ->> 'superior' = r.superior
    ORDER BY e.epoch DESC, e.tx_id DESC, e.position DESC LIMIT 1)
WHERE EXISTS (
    SELECT 1 FROM log.event e
    WHERE e.type = 'organisation.reply-moved-up'
      AND e.payload::json ->> 'union' = r.union_id
      AND e.payload::json ->> 'superior' = r.superior);

ALTER TABLE register.reply_moved
    ALTER COLUMN conflicted DROP DEFAULT,
    ALTER COLUMN reason DROP DEFAULT;
