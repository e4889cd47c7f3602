-- Files handed in: a scan or a photo that a case names must be one of them.
CREATE TABLE register.election_proof (
    attachment text NOT NULL COLLATE "C" PRIMARY KEY,
    held_by    text NOT NULL COLLATE "C"
);
