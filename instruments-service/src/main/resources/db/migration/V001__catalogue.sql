-- Values that are read and written as a whole are JSON; what is looked for has a column.

CREATE TABLE fact (
    id         text  PRIMARY KEY,
    position   int   NOT NULL,
    type       text  NOT NULL,
    definition jsonb NOT NULL
);
CREATE INDEX fact_order ON fact (position, id);

CREATE TABLE provider (
    id           uuid  PRIMARY KEY,
    slug         text  NOT NULL UNIQUE,
    organisation text  NOT NULL UNIQUE,
    name         jsonb NOT NULL,
    country      text  NOT NULL,
    homepage     text  NOT NULL
);

CREATE TABLE instrument (
    id               uuid  PRIMARY KEY,
    slug             text  NOT NULL UNIQUE,
    provider_id      uuid  NOT NULL REFERENCES provider,
    nature           text  NOT NULL,
    presentation     jsonb NOT NULL,
    criteria_version int   NOT NULL CHECK (criteria_version >= 0)
);
CREATE INDEX instrument_provider ON instrument (provider_id, id);

-- A published set never changes, so there is nothing that an update could be right for.
CREATE TABLE criteria_set (
    instrument_id uuid        NOT NULL REFERENCES instrument,
    version       int         NOT NULL CHECK (version > 0),
    criteria      jsonb       NOT NULL,
    published_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (instrument_id, version)
);
CREATE FUNCTION criteria_sets_are_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a published criteria set never changes';
END $$;
CREATE TRIGGER criteria_set_final BEFORE UPDATE OR DELETE OR TRUNCATE ON criteria_set
    EXECUTE FUNCTION criteria_sets_are_final();

CREATE TABLE call (
    id                  uuid        PRIMARY KEY,
    instrument_id       uuid        NOT NULL REFERENCES instrument,
    state               text        NOT NULL CHECK (state IN ('DRAFT', 'SCHEDULED', 'OPEN', 'CLOSED', 'CANCELLED')),
    version             bigint      NOT NULL,
    terms               jsonb       NOT NULL,
    criteria            jsonb       NOT NULL,
    criteria_version    int,
    -- What was planned stands beside what happened: after downtime they differ.
    opens_at            timestamptz,
    closes_at           timestamptz,
    opened_at           timestamptz,
    closed_at           timestamptz,
    cancellation_reason text,
    FOREIGN KEY (instrument_id, criteria_version) REFERENCES criteria_set,
    CHECK (state = 'DRAFT' OR criteria_version IS NOT NULL AND opens_at IS NOT NULL),
    CHECK ((state = 'OPEN') <= (opened_at IS NOT NULL)),
    CHECK ((state = 'CLOSED') <= (closed_at IS NOT NULL))
);
CREATE INDEX call_instrument ON call (instrument_id, id);
CREATE INDEX call_state ON call (state, id);
-- What the clock looks at, four times a second.
CREATE INDEX call_to_open ON call (opens_at) WHERE state = 'SCHEDULED';
CREATE INDEX call_to_close ON call (closes_at) WHERE state = 'OPEN';

-- Which entries of the data files are loaded already, and what they said.
CREATE TABLE seed_entry (
    kind      text        NOT NULL,
    id        text        NOT NULL,
    sha256    text        NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (kind, id)
);
