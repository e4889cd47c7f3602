-- Receipts for union dues: the folded state, and what lists and sums are filtered by. Personal values are envelopes.
CREATE TABLE views.dues_receipt (
    receipt    text COLLATE "C" PRIMARY KEY,
    union_id   text COLLATE "C" NOT NULL,
    village    text COLLATE "C" NOT NULL,
    membership text COLLATE "C" NOT NULL,
    person     text COLLATE "C" NOT NULL,
    year       text COLLATE "C" NOT NULL,
    number     text COLLATE "C" NOT NULL,
    fen        text COLLATE "C" NOT NULL,
    standing   text COLLATE "C" NOT NULL,
    state      text NOT NULL
);
CREATE INDEX dues_receipt_book ON views.dues_receipt (union_id, year, number);
CREATE INDEX dues_receipt_village ON views.dues_receipt (village, year);
CREATE INDEX dues_receipt_person ON views.dues_receipt (person, union_id, year);

-- Of each membership what dues depend on: since which year, and the years in which it was only kept.
CREATE TABLE views.dues_member (
    membership text COLLATE "C" PRIMARY KEY,
    union_id   text COLLATE "C" NOT NULL,
    village    text COLLATE "C" NOT NULL,
    person     text COLLATE "C" NOT NULL,
    standing   text COLLATE "C" NOT NULL,
    since      text COLLATE "C" NOT NULL,
    excepted   text COLLATE "C" NOT NULL,
    state      text NOT NULL
);
CREATE INDEX dues_member_union ON views.dues_member (union_id, village, membership);
CREATE INDEX dues_member_village ON views.dues_member (village, membership);
