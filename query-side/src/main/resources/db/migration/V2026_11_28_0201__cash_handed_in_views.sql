-- Hand-ins of cash: the folded state, and what lists are filtered by. Personal values are envelopes.
CREATE TABLE views.dues_hand_in (
    hand_in  text COLLATE "C" PRIMARY KEY,
    union_id text COLLATE "C" NOT NULL,
    villages text COLLATE "C" NOT NULL,     -- of its receipts, by blanks
    standing text COLLATE "C" NOT NULL,
    place    text COLLATE "C" NOT NULL,     -- in the order of time
    state    text NOT NULL
);
CREATE INDEX dues_hand_in_place ON views.dues_hand_in (union_id, place);

-- The receipts of each, also of those that were returned or withdrawn.
CREATE TABLE views.dues_handed_receipt (
    hand_in text COLLATE "C" NOT NULL,
    receipt text COLLATE "C" NOT NULL,
    PRIMARY KEY (hand_in, receipt)
);
CREATE INDEX dues_handed_receipt_receipt ON views.dues_handed_receipt (receipt);
