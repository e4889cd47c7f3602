-- One row per established union that is brought in: the folded state, and what lists are ordered and filtered by.
CREATE TABLE views.union_history (
    history   text   COLLATE "C" PRIMARY KEY,
    union_id  text   COLLATE "C" NOT NULL,
    opened_on date   NOT NULL,
    version   bigint NOT NULL,
    state     text   NOT NULL
);
CREATE INDEX union_history_union ON views.union_history (union_id, opened_on);
