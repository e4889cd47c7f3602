-- Kept in the transaction of the act; decisions and rights read it, never a view.

-- where the cash of each receipt is: one row a receipt and one hand-in a row, so that it is never in two ($-10, 附1-4);
-- made of the log for what was received before
CREATE TABLE register.dues_cash (
    receipt     text    NOT NULL COLLATE "C" PRIMARY KEY,
    holder      text             COLLATE "C",   -- who took it; null if nobody did
    fen         bigint  NOT NULL,
    moved_on    date    NOT NULL,               -- when it was received, handed in, counted, returned or withdrawn last
    hand_in     text             COLLATE "C",   -- the open or accepted one; null while it is in the holder's hands
    accepted    boolean NOT NULL,
    counter     text             COLLATE "C",   -- who counted and accepted it; null until then
    CHECK (hand_in IS NOT NULL OR NOT accepted)
);
CREATE INDEX dues_cash_hand_in ON register.dues_cash (hand_in) WHERE hand_in IS NOT NULL;
INSERT INTO register.dues_cash (receipt, holder, fen, moved_on, hand_in, accepted)
SELECT e.stream, e.metadata::json ->> 'person', (e.payload::json -> 'payment' ->> 'amount')::bigint,
       (e.payload::json ->> 'receivedOn')::date, NULL, false
FROM log.event e
WHERE e.type = 'membership.dues-received' AND e.payload::json -> 'payment' ->> 'means' = 'CASH';

-- whose each hand-in is
CREATE TABLE register.dues_hand_in (
    hand_in  text NOT NULL COLLATE "C" PRIMARY KEY,
    union_id text NOT NULL COLLATE "C",
    holder   text NOT NULL COLLATE "C"
);
