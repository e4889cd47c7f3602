-- One row per term: the folded state, and what lists are ordered and filtered by.
CREATE TABLE views.term (
    term     text    COLLATE "C" PRIMARY KEY,
    union_id text    COLLATE "C" NOT NULL,
    running  boolean NOT NULL,
    last_day date    NOT NULL,
    version  bigint  NOT NULL,
    state    text    NOT NULL
);
CREATE INDEX term_union ON views.term (union_id, last_day);
