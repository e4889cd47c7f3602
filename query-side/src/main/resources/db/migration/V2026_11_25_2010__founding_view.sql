-- One row per founding: the folded state, and what lists are filtered by.
CREATE TABLE views.founding (
    founding text        COLLATE "C" PRIMARY KEY,
    union_id text        COLLATE "C" NOT NULL,
    phase    text        NOT NULL,
    election text        COLLATE "C",
    filed_at timestamptz NOT NULL,
    version  bigint      NOT NULL,
    state    text        NOT NULL
);
CREATE INDEX founding_union ON views.founding (union_id, filed_at DESC);
CREATE INDEX founding_election ON views.founding (election) WHERE election IS NOT NULL;
