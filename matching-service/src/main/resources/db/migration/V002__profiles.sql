-- What organisations have saved of themselves and their projects, to be told of calls that fit.
CREATE TABLE profile (
    id           uuid        PRIMARY KEY,
    organisation text        NOT NULL,
    name         text        NOT NULL,
    facts        text        NOT NULL,
    version      bigint      NOT NULL,
    -- The number of its last change.
    change       bigint      NOT NULL UNIQUE,
    created_at   timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL
);
CREATE INDEX profile_of_organisation ON profile (organisation, id);

-- A change that left nothing else to show.
CREATE TABLE removed_profile (
    change bigint PRIMARY KEY,
    id     uuid   NOT NULL
);

-- One row: how often profiles have changed. Its lock makes changes commit in the order of their numbers, so that who has read
-- up to one misses none before it.
CREATE TABLE profile_change (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    number bigint NOT NULL
);
INSERT INTO profile_change (number) VALUES (0);
