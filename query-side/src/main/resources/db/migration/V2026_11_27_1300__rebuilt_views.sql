-- Where a view is made anew beside the live one, to be compared with it or to take its place. Nothing here is kept.
CREATE SCHEMA rebuilt;
GRANT USAGE, CREATE ON SCHEMA rebuilt TO jianhui_app;
