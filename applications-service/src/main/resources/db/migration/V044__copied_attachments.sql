-- Several attachments have the same bytes when an application was copied with its files. The bytes go with the last of them.
CREATE INDEX attachment_large_object ON attachment (large_object) WHERE large_object IS NOT NULL;
CREATE INDEX attachment_object_key ON attachment (object_key) WHERE object_key IS NOT NULL;

CREATE OR REPLACE FUNCTION attachment_lets_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- One transaction after the other: of two rows that go at the same time, each would see the other and leave the bytes.
    PERFORM pg_advisory_xact_lock(hashtextextended('attachment ' || coalesce(OLD.object_key, OLD.large_object::text), 0));
    IF OLD.large_object IS NOT NULL THEN
        -- Only while they are there: one statement can delete several rows with the same bytes.
        PERFORM lo_unlink(bytes.oid) FROM pg_largeobject_metadata bytes
        WHERE bytes.oid = OLD.large_object
          AND NOT EXISTS (SELECT FROM attachment other WHERE other.large_object = OLD.large_object);
    ELSE
        INSERT INTO orphan_object (object_key)
        SELECT OLD.object_key
        WHERE NOT EXISTS (SELECT FROM attachment other WHERE other.object_key = OLD.object_key)
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;
