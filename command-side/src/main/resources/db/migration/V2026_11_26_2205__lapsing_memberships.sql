-- Memberships that are still to lapse because the founding was given up. Each leaves with its own transaction.
CREATE TABLE register.lapsing_membership (
    membership text NOT NULL COLLATE "C" PRIMARY KEY,
    founding text NOT NULL COLLATE "C",
    tries integer NOT NULL DEFAULT 0
);
