-- Events live in the outbox for minutes; to compress them costs more than the room that it saves.
ALTER TABLE outbox ALTER COLUMN data SET STORAGE EXTERNAL;
