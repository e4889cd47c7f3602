-- Kept in the transaction of the act; decisions and rights read them, never a view.

-- case -> union, upper union, who replies; one open case per union
CREATE TABLE register.election_case (
    election      text    NOT NULL COLLATE "C" PRIMARY KEY,
    union_id      text    NOT NULL COLLATE "C",
    upper_union   text    NOT NULL COLLATE "C",
    replies_union text    NOT NULL COLLATE "C",
    opened_on     date    NOT NULL,
    ended_on      date
);
CREATE UNIQUE INDEX election_one_open_case ON register.election_case (union_id) WHERE ended_on IS NULL;

-- the last posted notice of a case; a calendar edition is applied to these
CREATE TABLE register.election_notice (
    election         text    NOT NULL COLLATE "C" PRIMARY KEY REFERENCES register.election_case,
    round            integer NOT NULL CHECK (round > 0),
    posted_on        date    NOT NULL,
    last_day         date    NOT NULL,
    earliest_meeting date    NOT NULL,
    calendar         text    NOT NULL COLLATE "C",
    hangs            boolean NOT NULL,
    completed        boolean NOT NULL,
    meeting_on       date
);

CREATE TABLE register.election_objection (
    objection   text NOT NULL COLLATE "C" PRIMARY KEY,
    election    text NOT NULL COLLATE "C" REFERENCES register.election_case,
    person      text NOT NULL COLLATE "C",
    body        text NOT NULL COLLATE "C",
    received_on date NOT NULL,
    open        boolean NOT NULL
);
CREATE INDEX election_open_objection ON register.election_objection (election) WHERE open;
