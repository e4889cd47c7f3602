-- The simulation clock of the sample, read by all nodes: by how many milliseconds it runs before the machine's clock.
-- While one node moves it, moved_by holds the name of the move and moved_until the lease (by the machine's clock); the
-- other nodes then acquire no jobs. Production never touches this row.
CREATE TABLE desk.simulation_clock (
    one         boolean     PRIMARY KEY DEFAULT true CHECK (one),
    ahead_ms    bigint      NOT NULL DEFAULT 0 CHECK (ahead_ms >= 0),
    moved_by    text,
    moved_until timestamptz
);
INSERT INTO desk.simulation_clock DEFAULT VALUES;
