-- A procedure starts once for ever for its aggregate: an event that comes again finds its row.
CREATE TABLE desk.procedure_start (
    definition   text        NOT NULL COLLATE "C",
    business_key text        NOT NULL COLLATE "C",
    started_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (definition, business_key)
);
