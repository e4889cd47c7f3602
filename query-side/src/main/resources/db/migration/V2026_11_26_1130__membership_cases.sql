-- Under which union each stood from when on: that superior decides on exceptions, and is told of late decisions.
CREATE TABLE views.case_superior (
    union_id text NOT NULL COLLATE "C",
    from_day date NOT NULL,
    parent   text NOT NULL COLLATE "C",
    PRIMARY KEY (union_id, from_day)
);
INSERT INTO views.case_superior
SELECT DISTINCT ON (1, 2) payload::json ->> 'union', (payload::json ->> 'from')::date, payload::json ->> 'parent'
    FROM log.event
    WHERE type IN ('organisation.union-established', 'organisation.union-placed-under')
      AND payload::json ->> 'parent' IS NOT NULL
    ORDER BY 1, 2, epoch DESC, tx_id DESC, position DESC;
