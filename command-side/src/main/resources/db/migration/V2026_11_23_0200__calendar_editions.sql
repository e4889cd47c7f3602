-- The imported editions of the working calendar; the one this version ships with is not a row.
CREATE TABLE register.calendar_edition (
    number    integer PRIMARY KEY,
    edition   text    NOT NULL UNIQUE COLLATE "C",
    based_on  text    NOT NULL COLLATE "C",
    last_year integer NOT NULL,
    content   text    NOT NULL
);
