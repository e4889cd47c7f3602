-- Open tasks and open incidents of the running procedures; what is done is in the event log.
CREATE TABLE views.task (
    task         text        PRIMARY KEY,
    instance     text        NOT NULL,
    definition   text        NOT NULL,
    element      text        NOT NULL,
    case_id      text        COLLATE "C" NOT NULL,
    candidates   text[]      NOT NULL,
    assignee     text,
    due_at       timestamptz,
    created_at   timestamptz NOT NULL
);
CREATE INDEX task_case ON views.task (case_id);

CREATE TABLE views.incident (
    incident     text        PRIMARY KEY,
    instance     text        NOT NULL,
    definition   text        NOT NULL,
    element      text        NOT NULL,
    case_id      text        COLLATE "C" NOT NULL,
    type         text        NOT NULL,
    job          text,
    cause        text,
    cause_incident text      NOT NULL,
    raised_at    timestamptz NOT NULL,
    retried_at   timestamptz
);

-- The last failure of a job, so that an incident can say what it was.
CREATE TABLE views.job_failure (
    job          text        PRIMARY KEY,
    instance     text        NOT NULL,
    cause        text        NOT NULL
);
