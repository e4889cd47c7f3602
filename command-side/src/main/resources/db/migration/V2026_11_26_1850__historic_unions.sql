-- Kept in the transaction of the act; decisions and rights read them, never a view.

-- historic case -> its unions; one case of a union at a time that is not given up
CREATE TABLE register.historic_union (
    history     text    NOT NULL COLLATE "C" PRIMARY KEY,
    union_id    text    NOT NULL COLLATE "C",
    upper_union text    NOT NULL COLLATE "C",
    given_up    boolean NOT NULL
);
CREATE UNIQUE INDEX one_historic_case ON register.historic_union (union_id) WHERE NOT given_up;

-- the unions that have, or had, a committee here: they are not brought in from paper
CREATE TABLE register.union_with_committee (
    union_id text NOT NULL COLLATE "C" PRIMARY KEY
);
INSERT INTO register.union_with_committee (union_id)
SELECT DISTINCT union_id FROM register.committee_term;
