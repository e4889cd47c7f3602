-- Where a view's rows of a past moment stand while they are asked for. The transaction that makes the tables never commits.
CREATE SCHEMA past;
GRANT USAGE, CREATE ON SCHEMA past TO jianhui_app;
