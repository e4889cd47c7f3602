-- Nothing ever wrote or delivered an outgoing message: the table returns with the first one that leaves the database.
DROP TABLE desk.outbox;
