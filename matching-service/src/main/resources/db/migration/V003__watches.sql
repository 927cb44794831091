-- Who wants to hear of calls that fit a profile.
CREATE TABLE watch (
    id               uuid        PRIMARY KEY,
    organisation     text        NOT NULL,
    name             text        NOT NULL,
    profile_id       uuid        NOT NULL REFERENCES profile ON DELETE CASCADE,
    undetermined_too boolean     NOT NULL,
    created_at       timestamptz NOT NULL
);
CREATE INDEX watch_of_organisation ON watch (organisation, id);
CREATE INDEX watch_of_profile ON watch (profile_id);

-- Calls that opened, or changed while they were open, of which watches have not heard yet in this version.
CREATE TABLE call_news (
    call_id      uuid   PRIMARY KEY,
    call_version bigint NOT NULL
);

-- What watches have heard. One of a call in one version is found once.
CREATE TABLE found_match (
    -- Numbers are drawn by whoever has the lock below, so they commit in their order and can be followed.
    number       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    watch_id     uuid        NOT NULL REFERENCES watch ON DELETE CASCADE,
    call_id      uuid        NOT NULL,
    call_version bigint      NOT NULL,
    verdict      text        NOT NULL,
    found_at     timestamptz NOT NULL,
    -- Also finds all of one watch.
    UNIQUE (watch_id, call_id, call_version)
);

-- One row. Whoever has locked it tells watches of calls; other replicas do not wait for it.
CREATE TABLE match_delivery (
    single boolean PRIMARY KEY DEFAULT true CHECK (single)
);
INSERT INTO match_delivery DEFAULT VALUES;
