-- One row per membership: the folded state, and what lists are filtered by. Personal values are envelopes.
CREATE TABLE views.member (
    membership text COLLATE "C" PRIMARY KEY,
    union_id   text COLLATE "C" NOT NULL,
    person     text COLLATE "C" NOT NULL,
    village    text COLLATE "C" NOT NULL,
    standing   text COLLATE "C" NOT NULL,
    state      text NOT NULL
);
CREATE INDEX member_union ON views.member (union_id, standing, membership);
CREATE INDEX member_village ON views.member (village, standing, membership);
CREATE INDEX member_person_of ON views.member (person);

-- Sealed names for lists; an erased person leaves no row.
CREATE TABLE views.member_person (
    person    text COLLATE "C" PRIMARY KEY,
    name      text NOT NULL,
    id_number text NOT NULL
);

CREATE TABLE views.union_group (
    group_id text COLLATE "C" PRIMARY KEY,
    union_id text COLLATE "C" NOT NULL,
    name     text NOT NULL,
    leader   text COLLATE "C",
    state    text NOT NULL,
    election text
);
CREATE INDEX union_group_union ON views.union_group (union_id, name);

-- A member is in one group of the union at a time.
CREATE TABLE views.union_group_member (
    union_id text COLLATE "C" NOT NULL,
    person   text COLLATE "C" NOT NULL,
    group_id text COLLATE "C" NOT NULL,
    from_day date NOT NULL,
    PRIMARY KEY (union_id, person)
);
CREATE INDEX union_group_member_group ON views.union_group_member (group_id);
