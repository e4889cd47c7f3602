-- How far the founding of each union has come, for the tree of any day.
CREATE TABLE views.area_founding (
    founding   text NOT NULL COLLATE "C" PRIMARY KEY,
    area       text NOT NULL COLLATE "C",
    applied_on date NOT NULL,
    contact    text,
    grouped_on date,
    founded_on date,
    code       text,
    ended_on   date
);
CREATE INDEX area_founding_area ON views.area_founding (area, applied_on);

-- What was filed before the tree showed it; what was founded by then is in the tree under the name it was entered with.
INSERT INTO views.area_founding (founding, area, applied_on, contact, grouped_on, ended_on)
SELECT f ->> 'founding', f ->> 'union', (f ->> 'filedOn')::date, g -> 'opening' ->> 'contact',
       (g -> 'notice' ->> 'dated')::date, (e ->> 'endedOn')::date
    FROM (SELECT payload::json AS f FROM log.event WHERE type = 'founding.application-filed') filed
    LEFT JOIN (SELECT payload::json AS g FROM log.event WHERE type = 'founding.group-set-up') grouped
        ON g ->> 'founding' = f ->> 'founding'
    LEFT JOIN (SELECT payload::json AS e FROM log.event WHERE type = 'founding.ended') ended
        ON e ->> 'founding' = f ->> 'founding'
    WHERE NOT EXISTS (SELECT 1 FROM log.event u WHERE u.type = 'founding.union-founded'
        AND u.payload::json ->> 'founding' = f ->> 'founding');
