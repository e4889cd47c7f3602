-- Who left a union, and has not joined it again, is in no group of it.
DELETE FROM views.union_group_member g
    WHERE EXISTS (SELECT 1 FROM views.member m WHERE m.union_id = g.union_id AND m.person = g.person
            AND m.standing IN ('ENDED', 'LAPSED'))
        AND NOT EXISTS (SELECT 1 FROM views.member m WHERE m.union_id = g.union_id AND m.person = g.person
            AND m.standing NOT IN ('ENDED', 'LAPSED'));
