-- Which union stands under which, from a day on: a case may only name superiors that stand above its union (I-37).
CREATE TABLE register.election_superior (
    union_id text NOT NULL COLLATE "C",
    from_day date NOT NULL,
    parent   text COLLATE "C",
    PRIMARY KEY (union_id, from_day)
);
