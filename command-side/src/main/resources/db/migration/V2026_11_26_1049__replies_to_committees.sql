-- who replies to what a committee in office asks for: its upper union, unless the replies have moved
ALTER TABLE register.committee_term ADD COLUMN replies_union text COLLATE "C";
UPDATE register.committee_term t SET replies_union = coalesce(
    (SELECT m.moved_to FROM register.reply_moved m WHERE m.union_id = t.union_id AND m.superior = t.upper_union), t.upper_union);
ALTER TABLE register.committee_term ALTER COLUMN replies_union SET NOT NULL;
