-- A stream's next sequence is read from the log itself, under a lock in the server's memory: nothing beside the events is written.
DROP TABLE desk.stream_head;
