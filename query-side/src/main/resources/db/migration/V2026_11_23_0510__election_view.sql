-- One row per election case: the folded state, and what lists are filtered by.
CREATE TABLE views.election (
    election        text        COLLATE "C" PRIMARY KEY,
    union_id        text        COLLATE "C" NOT NULL,
    phase           text        NOT NULL,
    opened_at       timestamptz NOT NULL,
    notice_from     date,
    notice_until    date,
    version         bigint      NOT NULL,
    state           text        NOT NULL
);
CREATE INDEX election_union ON views.election (union_id, opened_at DESC);
CREATE INDEX election_notice ON views.election (notice_until) WHERE notice_until IS NOT NULL;
