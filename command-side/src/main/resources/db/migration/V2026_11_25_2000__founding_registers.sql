-- Kept in the transaction of the act; decisions and rights read them, never a view.

-- founding -> its unions, who replies, its election case; one open founding per union
CREATE TABLE register.founding_case (
    founding      text    NOT NULL COLLATE "C" PRIMARY KEY,
    union_id      text    NOT NULL COLLATE "C",
    upper_union   text    NOT NULL COLLATE "C",
    county_union  text    NOT NULL COLLATE "C",
    replies_union text    NOT NULL COLLATE "C",
    election      text    COLLATE "C" UNIQUE,
    open          boolean NOT NULL
);
CREATE UNIQUE INDEX founding_one_open_case ON register.founding_case (union_id) WHERE open;

-- the application as last filed, and its approving reply: the election case takes both over
CREATE TABLE register.founding_application (
    founding     text NOT NULL COLLATE "C" PRIMARY KEY REFERENCES register.founding_case,
    request      text NOT NULL COLLATE "C",
    number       text NOT NULL,
    dated        date NOT NULL,
    reply        text COLLATE "C",
    reply_number text,
    reply_dated  date,
    reply_source text,
    reply_scan   text COLLATE "C",
    replied_by   text COLLATE "C"
);

-- who could elect in a union: admitted, not of retained membership; and its groups with an elected leader
CREATE TABLE register.founding_elector (
    union_id text    NOT NULL COLLATE "C",
    person   text    NOT NULL COLLATE "C",
    votes    boolean NOT NULL,
    PRIMARY KEY (union_id, person)
);
CREATE TABLE register.founding_group (
    union_group text NOT NULL COLLATE "C" PRIMARY KEY,
    union_id    text NOT NULL COLLATE "C"
);
CREATE INDEX founding_group_union ON register.founding_group (union_id);
