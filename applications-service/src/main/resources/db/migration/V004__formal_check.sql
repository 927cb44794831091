-- What a provider asked for during the formal check, and what the applicant answered. The snapshot stays as it was submitted.
CREATE TABLE supplement_request (
    id             uuid PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    request        text        NOT NULL,
    due_at         timestamptz NOT NULL,
    asked_at       timestamptz NOT NULL,
    supplement     text,
    given_at       timestamptz,
    CHECK ((supplement IS NULL) = (given_at IS NULL))
);
CREATE INDEX supplement_request_application ON supplement_request (application_id, id);

-- Why an application was not taken up for assessment (avvisning).
CREATE TABLE dismissal (
    application_id uuid PRIMARY KEY REFERENCES application,
    reason         text        NOT NULL,
    dismissed_at   timestamptz NOT NULL
);
