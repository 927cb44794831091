-- What instruments-service publishes, as far as an application needs it. Rebuilt from the topics at any time.
CREATE TABLE call (
    id                    uuid PRIMARY KEY,
    provider_organisation text  NOT NULL,
    terms                 jsonb NOT NULL
);

CREATE TABLE fact (
    id         text PRIMARY KEY,
    definition jsonb NOT NULL
);

CREATE TABLE application (
    id               uuid PRIMARY KEY,
    version          bigint      NOT NULL,
    call_id          uuid        NOT NULL,
    applicant        text        NOT NULL,
    state            text        NOT NULL,
    title            text,
    facts            jsonb       NOT NULL,
    answers          jsonb       NOT NULL,
    created_at       timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    submitted_at     timestamptz,
    criteria_version bigint,
    snapshot_sha256  text,
    withdrawn_at     timestamptz,
    withdrawal_reason text,
    -- What has left the applicant's hands is sealed.
    CHECK (state = 'DRAFT' OR (submitted_at IS NOT NULL AND criteria_version IS NOT NULL AND snapshot_sha256 IS NOT NULL))
);
-- Lists are read newest first, by applicant or by call: ids sort by time.
CREATE INDEX application_applicant ON application (applicant, id DESC);
CREATE INDEX application_call ON application (call_id, id DESC);

-- What was submitted, byte for byte. Nobody may change or remove it.
CREATE TABLE submission (
    receipt_id      uuid PRIMARY KEY,
    application_id  uuid        NOT NULL UNIQUE,
    call_id         uuid        NOT NULL,
    submitted_at    timestamptz NOT NULL,
    snapshot        bytea       NOT NULL,
    snapshot_sha256 text        NOT NULL
);

CREATE FUNCTION submission_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'submissions are immutable';
END $$;
CREATE TRIGGER submission_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON submission
    EXECUTE FUNCTION submission_is_immutable();

-- What matching-service says of an application. A table of its own: a report that comes does not disturb who edits.
CREATE TABLE eligibility_report (
    application_id uuid PRIMARY KEY,
    version        bigint NOT NULL,
    assessment     jsonb  NOT NULL
);
