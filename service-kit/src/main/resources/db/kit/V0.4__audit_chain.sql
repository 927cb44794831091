-- Each entry holds the hash of the one before it about the same object, so that a change or a gap shows. It
-- costs each entry a look at the last one, so a service that wants it adds the trigger; entries from before stand outside.
ALTER TABLE audit_entry
    ADD COLUMN position      bigint,
    ADD COLUMN previous_hash bytea,
    ADD COLUMN hash          bytea;
CREATE UNIQUE INDEX audit_entry_chain ON audit_entry (object_type, object_id, position) WHERE position IS NOT NULL;

-- Everything an entry says, as text that does not depend on the session's settings.
CREATE FUNCTION audit_hash(entry audit_entry) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(coalesce(entry.previous_hash, '') || convert_to(jsonb_build_array(
        entry.position, entry.id, extract(epoch FROM entry.at), entry.consumer, entry.supplier, entry.action,
        entry.object_type, entry.object_id, entry.from_state, entry.to_state, entry.reason, entry.details)::text, 'UTF8'))
$$;

-- Acts on one object take turns by the lock of its row; where one would not, the unique index refuses the second.
CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT position, hash INTO NEW.position, NEW.previous_hash FROM audit_entry
        WHERE object_type = NEW.object_type AND object_id = NEW.object_id AND position IS NOT NULL
        ORDER BY position DESC LIMIT 1;
    NEW.position := coalesce(NEW.position, 0) + 1;
    NEW.hash := audit_hash(NEW);
    RETURN NEW;
END $$;
