-- The Merkle tree over log.event in the order of the log (RFC 9162), kept as complete tiles of 256 hashes: at level 0 those of
-- the leaves, above it those of the tiles below. What is younger than the last complete tile is read from log.event.
CREATE TABLE log.tile (
    level    smallint NOT NULL,
    index    bigint   NOT NULL,
    hashes   bytea    NOT NULL CHECK (octet_length(hashes) = 8192),
    epoch    bigint   NOT NULL, -- the place of its last event
    tx_id    xid8     NOT NULL,
    position bigint   NOT NULL,
    PRIMARY KEY (level, index)
);
CREATE UNIQUE INDEX tile_place ON log.tile (epoch, tx_id, position) WHERE level = 0;

-- Signed checkpoints (C2SP signed-note), each over the first so many events.
CREATE TABLE log.checkpoint (
    size      bigint      PRIMARY KEY,
    note      text        NOT NULL,
    signed_at timestamptz NOT NULL
);
