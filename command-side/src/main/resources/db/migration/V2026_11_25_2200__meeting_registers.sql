-- What a meeting and its ballots are decided on; kept in the transaction of the act. Neither names nor votes of anybody.

-- the election case: where it belongs, which day it has fixed, and whether the meeting may be held
CREATE TABLE register.meeting_election (
    election    text    NOT NULL COLLATE "C" PRIMARY KEY,
    union_id    text    NOT NULL COLLATE "C",
    upper_union text    NOT NULL COLLATE "C",
    edition     text    NOT NULL COLLATE "C",
    meeting_on  date,
    cleared     boolean NOT NULL,
    ended       boolean NOT NULL
);

-- who may be voted on: cleared for the meeting, and whether out since
CREATE TABLE register.meeting_candidacy (
    election text    NOT NULL COLLATE "C",
    person   text    NOT NULL COLLATE "C",
    body     text    NOT NULL COLLATE "C",
    is_out   boolean NOT NULL,
    PRIMARY KEY (election, body, person)
);
CREATE TABLE register.meeting_objection (
    objection text    NOT NULL COLLATE "C" PRIMARY KEY,
    election  text    NOT NULL COLLATE "C",
    person    text    NOT NULL COLLATE "C",
    body      text    NOT NULL COLLATE "C",
    is_open   boolean NOT NULL
);
CREATE INDEX meeting_open_objection ON register.meeting_objection (election) WHERE is_open;

-- members of a union, whether they may vote, and their group
CREATE TABLE register.meeting_member (
    union_id    text    NOT NULL COLLATE "C",
    person      text    NOT NULL COLLATE "C",
    votes       boolean NOT NULL,
    union_group text    COLLATE "C",
    PRIMARY KEY (union_id, person)
);

-- the meeting itself
CREATE TABLE register.meeting (
    assembly    text    NOT NULL COLLATE "C" PRIMARY KEY,
    election    text    NOT NULL COLLATE "C" REFERENCES register.meeting_election,
    meeting_on  date    NOT NULL,
    is_open     boolean NOT NULL,
    is_over     boolean NOT NULL,
    due         integer NOT NULL,
    present     integer NOT NULL,
    unfilled    text    NOT NULL COLLATE "C"
);
CREATE UNIQUE INDEX meeting_one_at_a_time ON register.meeting (election) WHERE NOT is_over;
CREATE TABLE register.meeting_teller (
    assembly text NOT NULL COLLATE "C" REFERENCES register.meeting,
    person   text NOT NULL COLLATE "C",
    PRIMARY KEY (assembly, person)
);

-- how far the vote on each body has come
CREATE TABLE register.meeting_body (
    assembly      text    NOT NULL COLLATE "C" REFERENCES register.meeting,
    body          text    NOT NULL COLLATE "C",
    seats_left    integer NOT NULL,
    round         integer NOT NULL,
    next_kind     text    NOT NULL COLLATE "C",
    open_ballot   text    COLLATE "C",
    void_ballot   text    COLLATE "C",
    repeat_agreed boolean NOT NULL,
    done          boolean NOT NULL,
    PRIMARY KEY (assembly, body)
);
CREATE TABLE register.meeting_standing (
    assembly text    NOT NULL COLLATE "C",
    body     text    NOT NULL COLLATE "C",
    person   text    NOT NULL COLLATE "C",
    elected  boolean NOT NULL,
    PRIMARY KEY (assembly, body, person),
    FOREIGN KEY (assembly, body) REFERENCES register.meeting_body
);

CREATE TABLE register.ballot (
    ballot   text NOT NULL COLLATE "C" PRIMARY KEY,
    assembly text NOT NULL COLLATE "C" REFERENCES register.meeting
);
