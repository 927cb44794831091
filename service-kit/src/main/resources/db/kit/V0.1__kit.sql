-- Tables that the kit brings into every service's database. Versions below 1 leave the whole numbers to the services.

-- The version counter of each aggregate on each topic.
CREATE TABLE event_stream (
    topic        text   NOT NULL,
    aggregate_id text   NOT NULL,
    version      bigint NOT NULL,
    PRIMARY KEY (topic, aggregate_id)
);

-- Events that wait for the relay, and for a while those that it has sent.
CREATE TABLE outbox (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id     uuid        NOT NULL,
    topic        text        NOT NULL,
    type         text        NOT NULL,
    aggregate_id text        NOT NULL,
    version      bigint      NOT NULL,
    data         bytea       NOT NULL,
    occurred_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    sent_at      timestamptz
);
-- A queue, read in the order of its rows: small, because sent rows leave it.
CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;

-- The newest version of each foreign aggregate that was applied here.
CREATE TABLE applied_version (
    topic        text   NOT NULL,
    aggregate_id text   NOT NULL,
    version      bigint NOT NULL,
    PRIMARY KEY (topic, aggregate_id)
);

-- Records that could not be applied. Later versions of the same aggregate queue behind them.
CREATE TABLE parked_event (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic            text        NOT NULL,
    partition        int         NOT NULL,
    record_offset    bigint      NOT NULL,
    aggregate_id     text        NOT NULL,
    record_key       bytea,
    record_headers   jsonb       NOT NULL,
    record_value     bytea,
    record_timestamp timestamptz NOT NULL,
    reason           text        NOT NULL,
    attempts         int         NOT NULL DEFAULT 1,
    parked_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (topic, partition, record_offset)
);
CREATE INDEX parked_event_aggregate ON parked_event (topic, aggregate_id, id);

-- The first answer to each Idempotency-Key of each consumer.
CREATE TABLE idempotency_key (
    consumer       text        NOT NULL,
    key            text        NOT NULL,
    request_sha256 bytea       NOT NULL,
    status         int         NOT NULL,
    headers        jsonb       NOT NULL,
    body           bytea,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (consumer, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

-- Who did what. Nobody may change or remove a row.
CREATE TABLE audit_entry (
    id          uuid PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    consumer    text,
    supplier    text,
    action      text        NOT NULL,
    object_type text        NOT NULL,
    object_id   text        NOT NULL,
    from_state  text,
    to_state    text,
    reason      text
);
CREATE INDEX audit_entry_object ON audit_entry (object_type, object_id, id);

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit entries are append-only';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    EXECUTE FUNCTION audit_is_append_only();
