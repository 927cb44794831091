-- What other services have published, newest state of each: the truth that the rulebook in memory is built from.
CREATE TABLE fact (
    id    text PRIMARY KEY,
    state text NOT NULL
);

CREATE TABLE call (
    id    uuid PRIMARY KEY,
    state text NOT NULL
);

-- One row: how many changes were taken in. Replicas compare it with what they have in memory.
CREATE TABLE revision (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    number bigint NOT NULL
);
INSERT INTO revision (number) VALUES (0);

-- Applications that were submitted, and the eligibility report of each.
CREATE TABLE submitted_application (
    id                uuid PRIMARY KEY,
    version           bigint NOT NULL,
    call_id           uuid   NOT NULL,
    applicant         text   NOT NULL,
    state             text   NOT NULL,
    -- The version that the report is about; null while there is none, because the call is not known yet.
    reported_version  bigint,
    provider          text,
    report            text
);
CREATE INDEX submitted_application_unreported ON submitted_application (call_id)
    WHERE reported_version IS DISTINCT FROM version;
