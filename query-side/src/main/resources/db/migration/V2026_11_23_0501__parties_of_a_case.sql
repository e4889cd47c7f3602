-- Who answers the requests of a case: the upper union, or the county federation after the reply has moved.
ALTER TABLE views.case_file ADD COLUMN replies_union_id text COLLATE "C";
