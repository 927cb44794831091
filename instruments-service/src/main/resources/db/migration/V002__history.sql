-- Every public state that anything in the catalogue has had.

CREATE TABLE revision (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Given after the commit, in the one order that every reader sees; without gaps.
    position    bigint      UNIQUE,
    kind        text        NOT NULL,
    object_id   text        NOT NULL,
    version     int         NOT NULL CHECK (version > 0),
    change      text        NOT NULL,
    state       jsonb       NOT NULL,
    reason      text,
    differences jsonb       NOT NULL DEFAULT '[]',
    changed_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (kind, object_id, version)
);
CREATE INDEX revision_unplaced ON revision (id) WHERE position IS NULL;

CREATE FUNCTION revisions_are_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.position IS NULL AND NEW.position IS NOT NULL
            AND to_jsonb(NEW) - 'position' = to_jsonb(OLD) - 'position' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'what has been public never changes';
END $$;
CREATE TRIGGER revision_final BEFORE UPDATE OR DELETE ON revision
    FOR EACH ROW EXECUTE FUNCTION revisions_are_final();
CREATE TRIGGER revision_final_as_a_whole BEFORE TRUNCATE ON revision
    EXECUTE FUNCTION revisions_are_final();

-- The version that is public; 0 while nothing is. It goes on from what events have counted already.
ALTER TABLE fact ADD COLUMN version int NOT NULL DEFAULT 0;
ALTER TABLE provider ADD COLUMN version int NOT NULL DEFAULT 0;
ALTER TABLE instrument ADD COLUMN version int NOT NULL DEFAULT 0;
ALTER TABLE call ADD COLUMN published_version int NOT NULL DEFAULT 0;

UPDATE fact SET version = s.version FROM event_stream s
WHERE s.topic = 'spinn.facts.v1' AND s.aggregate_id = fact.id;
UPDATE provider SET version = 1;
UPDATE instrument SET version = s.version FROM event_stream s
WHERE s.topic = 'spinn.instruments.v1' AND s.aggregate_id = instrument.id::text;
UPDATE call SET published_version = s.version FROM event_stream s
WHERE s.topic = 'spinn.calls.v1' AND s.aggregate_id = call.id::text;

-- Instruments that their providers are working on. What was never published is here alone.
CREATE TABLE instrument_draft (
    id          uuid   PRIMARY KEY,
    version     bigint NOT NULL,
    provider_id uuid   NOT NULL REFERENCES provider,
    plan        jsonb  NOT NULL
);
CREATE INDEX instrument_draft_provider ON instrument_draft (provider_id, id);

ALTER TABLE instrument ADD COLUMN status text NOT NULL DEFAULT 'PUBLISHED' CHECK (status IN ('PUBLISHED', 'RETIRED'));
ALTER TABLE instrument ADD COLUMN retirement text;
