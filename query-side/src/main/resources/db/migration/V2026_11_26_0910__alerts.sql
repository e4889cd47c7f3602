-- What was told to a superior and is not settled: it stands on the desk of that union, also after the case has ended.
CREATE TABLE views.alert (
    case_id          text COLLATE "C" NOT NULL,
    kind             text NOT NULL,
    subject          text COLLATE "C" NOT NULL,
    told_union_id    text COLLATE "C" NOT NULL,
    since            date NOT NULL,
    due_on           date,
    meeting_on       date,
    earliest_meeting date,
    PRIMARY KEY (case_id, kind, subject)
);
CREATE INDEX alert_told ON views.alert (told_union_id);
