-- Which steps of the sample township are loaded; a step that was interrupted is not here and runs again.
CREATE TABLE desk.sample_step (
    name      text        COLLATE "C" PRIMARY KEY,
    loaded_at timestamptz NOT NULL
);
