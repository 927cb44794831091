-- Calendars of the tasks of an organisation. Who knows the secret reads the calendar; only its hash is stored.
CREATE TABLE task_feed (
    id            uuid PRIMARY KEY,
    organisation  text        NOT NULL,
    secret_sha256 text        NOT NULL UNIQUE,
    created_at    timestamptz NOT NULL
);
CREATE INDEX task_feed_organisation ON task_feed (organisation, id);
