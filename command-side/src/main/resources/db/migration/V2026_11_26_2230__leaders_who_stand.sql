-- Who leads each group, so that only a leader who still votes in it counts; the last election of each, from the log.
ALTER TABLE register.founding_group ADD COLUMN leader text COLLATE "C";
UPDATE register.founding_group g SET leader = (
    SELECT payload::json ->> 'leader' FROM log.event
        WHERE stream = g.union_group AND type = 'membership.leader-elected' ORDER BY seq DESC LIMIT 1);
-- who left, or was placed elsewhere after the election, leads nothing
DELETE FROM register.founding_group g WHERE NOT EXISTS (
    SELECT 1 FROM register.group_member m
        WHERE m.union_id = g.union_id AND m.person = g.leader AND m.group_id = g.union_group);
-- who left a union is in no group of it
UPDATE register.meeting_member m SET union_group = NULL
    WHERE NOT m.votes AND union_group IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM register.group_member g WHERE g.union_id = m.union_id AND g.person = m.person);
