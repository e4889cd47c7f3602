-- Since when a union has members on record: lists of candidates dated before that are history (M-14).
ALTER TABLE register.membership ADD COLUMN admitted_on date;

UPDATE register.membership m SET admitted_on = (e.payload::json ->> 'admittedOn')::date
    FROM log.event e
    WHERE e.type = 'membership.member-admitted' AND e.payload::json ->> 'membership' = m.membership;
