-- Which streams make up a case, and whose case it is.
CREATE TABLE views.case_stream (
    stream   text        COLLATE "C" PRIMARY KEY,
    case_id  text        COLLATE "C" NOT NULL,
    kind     text        NOT NULL
);
CREATE INDEX case_stream_case ON views.case_stream (case_id);

CREATE TABLE views.case_file (
    case_id  text        COLLATE "C" PRIMARY KEY,
    kind     text        NOT NULL,
    union_id text        COLLATE "C" NOT NULL
);

-- Commit horizons: every transaction below next_tx had begun at this instant of the acts' clock. Never rebuilt.
CREATE TABLE views.horizon (
    at       timestamptz PRIMARY KEY,
    epoch    bigint      NOT NULL,
    next_tx  bigint      NOT NULL
);

-- Streams that one projection could not take in: set aside with all that follows in them, so that the rest goes on.
CREATE TABLE views.parked_stream (
    projection text        NOT NULL,
    stream     text        COLLATE "C" NOT NULL,
    cause      text        NOT NULL,
    parked_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (projection, stream)
);

CREATE TABLE views.parked_event (
    projection text        NOT NULL,
    stream     text        COLLATE "C" NOT NULL,
    seq        bigint      NOT NULL,
    PRIMARY KEY (projection, stream, seq),
    FOREIGN KEY (projection, stream) REFERENCES views.parked_stream
);
