-- Of each membership whether it is in the real-name system: the folded state, and what lists are filtered by.
CREATE TABLE views.real_name_member (
    membership text COLLATE "C" PRIMARY KEY,
    union_id   text COLLATE "C" NOT NULL,
    village    text COLLATE "C" NOT NULL,
    person     text COLLATE "C" NOT NULL,
    standing   text COLLATE "C" NOT NULL,     -- OUT for who is no member
    state      text NOT NULL
);
CREATE INDEX real_name_member_union ON views.real_name_member (union_id, membership);
CREATE INDEX real_name_member_village ON views.real_name_member (village, membership);

-- The batches, with what was answered of each member; reasons are envelopes.
CREATE TABLE views.real_name_batch (
    batch    text COLLATE "C" PRIMARY KEY,
    union_id text COLLATE "C" NOT NULL,
    standing text COLLATE "C" NOT NULL,
    place    text COLLATE "C" NOT NULL,       -- in the order of time
    state    text NOT NULL
);
CREATE INDEX real_name_batch_place ON views.real_name_batch (union_id, place);

-- Who was ever in which.
CREATE TABLE views.real_name_listed (
    batch      text COLLATE "C" NOT NULL,
    membership text COLLATE "C" NOT NULL,
    PRIMARY KEY (batch, membership)
);
CREATE INDEX real_name_listed_membership ON views.real_name_listed (membership);

-- Phone numbers for the file, sealed; gone when the person is erased.
CREATE TABLE views.real_name_phone (
    person text COLLATE "C" PRIMARY KEY,
    phone  text NOT NULL
);

-- Stages of the plan that are over in a union.
CREATE TABLE views.closed_stage (
    closing  text COLLATE "C" PRIMARY KEY,
    union_id text COLLATE "C" NOT NULL,
    state    text NOT NULL
);
