-- What one search box finds: cases by name, papers by number, both by day. No name of a person stands here.
CREATE TABLE views.search_case (
    case_id   text COLLATE "C" PRIMARY KEY,
    kind      text NOT NULL,
    union_id  text COLLATE "C" NOT NULL,
    title     text,
    opened_on date NOT NULL
);
CREATE INDEX search_case_union ON views.search_case (union_id, opened_on DESC);
CREATE TABLE views.search_paper (
    paper   text COLLATE "C" PRIMARY KEY,
    case_id text COLLATE "C" NOT NULL,
    told_by text NOT NULL,
    kind    text,
    number  text NOT NULL,
    sought  text NOT NULL,
    dated   date NOT NULL,
    written boolean NOT NULL
);
CREATE INDEX search_paper_day ON views.search_paper (dated DESC, paper DESC);
CREATE TABLE views.search_day (
    day     date NOT NULL,
    case_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (day, case_id)
);
