-- Proposed calendar editions in the order of their proposal, and the newest imported one.
CREATE TABLE views.calendar_proposal (
    number  integer GENERATED ALWAYS AS IDENTITY,
    edition text    PRIMARY KEY COLLATE "C",
    state   text    NOT NULL
);
CREATE TABLE views.calendar_current (
    one     boolean PRIMARY KEY CHECK (one),
    content text    NOT NULL
);
