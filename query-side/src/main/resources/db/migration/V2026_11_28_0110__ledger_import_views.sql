-- One row per file that was handed in: what lists show of it, and all of it. Row numbers and codes; no personal value.
CREATE TABLE views.ledger_import (
    import  text COLLATE "C" PRIMARY KEY,
    village text COLLATE "C" NOT NULL,
    sha256  text COLLATE "C" NOT NULL,
    -- when it was handed in, and which it is
    place   text COLLATE "C" NOT NULL,
    brief   text NOT NULL,
    state   text NOT NULL
);
CREATE INDEX ledger_import_village ON views.ledger_import (village, place);
