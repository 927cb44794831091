-- Names of organisations that appear here, copied from the register. The kit of the services reads and writes them.
CREATE TABLE organisation_name (
    number     text        PRIMARY KEY,
    -- Null while none is known.
    name       text,
    -- enhetsregisteret, or bundled: the table that comes with the service.
    source     text,
    -- The day on which the source said so.
    as_of      date,
    asked_at   timestamptz,
    -- When to ask next, and how often there has been no answer since the last one.
    ask_at     timestamptz NOT NULL DEFAULT now(),
    failures   integer     NOT NULL DEFAULT 0,
    -- When the name was last another one.
    changed_at timestamptz
);
CREATE INDEX organisation_name_due ON organisation_name (ask_at, number);
CREATE INDEX organisation_name_changed ON organisation_name (changed_at) WHERE name IS NOT NULL;
