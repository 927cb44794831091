-- What has happened to applications, for the organisations that may know.
CREATE TABLE change (
    id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Given after the commit, in the one order that every reader sees; without gaps.
    position       bigint      UNIQUE,
    type           text        NOT NULL,
    -- The application, appeal, report, payment or invitation that has changed.
    subject        text        NOT NULL,
    application_id uuid        NOT NULL,
    data           json        NOT NULL,
    -- Who could see this part of the application when it changed.
    readers        text[]      NOT NULL,
    changed_at     timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX change_unplaced ON change (id) WHERE position IS NULL;

-- The same readers, to follow what one of them may know. Written together with the position.
CREATE TABLE change_reader (
    organisation text   NOT NULL,
    position     bigint NOT NULL,
    PRIMARY KEY (organisation, position)
);
