-- Which papers were issued in which case. What a paper says stands in its events and files.
CREATE TABLE views.issued_paper (
    paper   text COLLATE "C" PRIMARY KEY,
    case_id text COLLATE "C" NOT NULL
);
CREATE INDEX issued_paper_case ON views.issued_paper (case_id);
