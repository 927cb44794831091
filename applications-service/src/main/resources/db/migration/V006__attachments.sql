-- The files of applications. A row is written once for a file; what replaces it is another row.
CREATE TABLE attachment (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    name           text        NOT NULL,
    key            text,
    content_type   text        NOT NULL,
    size           bigint      NOT NULL,
    sha256         text        NOT NULL,
    state          text        NOT NULL,
    signature      text,
    stored_at      timestamptz NOT NULL,
    submitted_at   timestamptz,
    -- An oid and nothing else: vacuumlo takes large objects that no column of this type knows for garbage.
    large_object   oid,
    object_key     text,
    UNIQUE (application_id, name),
    CHECK (num_nonnulls(large_object, object_key) = 1),
    CHECK ((state = 'INFECTED') = (signature IS NOT NULL))
);

-- Objects outside the database that no attachment knows of, not yet or not any more. A job deletes them.
CREATE TABLE orphan_object (
    object_key text PRIMARY KEY,
    since      timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX orphan_object_age ON orphan_object (since);

-- In the database, so that the bytes go with the row whoever deletes it, also by way of its application.
CREATE FUNCTION attachment_lets_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.large_object IS NOT NULL THEN
        PERFORM lo_unlink(OLD.large_object);
    ELSE
        INSERT INTO orphan_object (object_key) VALUES (OLD.object_key);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER attachment_lets_go AFTER DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION attachment_lets_go();

-- Attachments that wait for the scanner. A table of its own: attempts do not disturb what is shown of an attachment.
CREATE TABLE attachment_scan (
    attachment_id  uuid PRIMARY KEY REFERENCES attachment ON DELETE CASCADE,
    application_id uuid        NOT NULL,
    due_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    attempts       int         NOT NULL DEFAULT 0
);
CREATE INDEX attachment_scan_due ON attachment_scan (due_at);
