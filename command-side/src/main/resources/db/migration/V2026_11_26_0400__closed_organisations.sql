-- The last day of a union or village that was closed, Asia/Shanghai. Its place in the tree stays: what was done there is
-- still read from above, and what runs there is still ended.
CREATE TABLE register.area_closed (
    area     text NOT NULL COLLATE "C" PRIMARY KEY,
    last_day date NOT NULL
);
