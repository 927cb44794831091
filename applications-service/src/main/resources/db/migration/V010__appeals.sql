-- A dismissal that is reversed on appeal stays on record, and there may be another one.
ALTER TABLE dismissal DROP CONSTRAINT dismissal_pkey;
ALTER TABLE dismissal
    ADD COLUMN id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ADD COLUMN reversed_at timestamptz;
ALTER TABLE dismissal ALTER COLUMN id DROP DEFAULT;
CREATE UNIQUE INDEX dismissal_standing ON dismissal (application_id) WHERE reversed_at IS NULL;

-- That an applicant is told of a dismissal or a decision, and when that arrived: the time for an appeal runs from then.
CREATE TABLE notice (
    id             uuid PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES application,
    subject        text        NOT NULL,
    subject_id     uuid        NOT NULL UNIQUE,
    -- As they were when it was sent: what an applicant was told does not change afterwards.
    rules          jsonb       NOT NULL,
    sent_at        timestamptz NOT NULL,
    arrived_at     timestamptz,
    CHECK (arrived_at >= sent_at)
);
CREATE INDEX notice_application ON notice (application_id, id);
-- What was dismissed or decided before there were notices, was told when it was done.
INSERT INTO notice SELECT gen_random_uuid(), application_id, 'DISMISSAL', id, '{"individualDecision": true}', dismissed_at FROM dismissal;
INSERT INTO notice SELECT gen_random_uuid(), application_id, 'DECISION', id, '{"individualDecision": true}', decided_at FROM decision;

-- Appeals, and what became of each.
CREATE TABLE appeal (
    id              uuid PRIMARY KEY,
    application_id  uuid        NOT NULL REFERENCES application,
    notice_id       uuid        NOT NULL REFERENCES notice,
    subject         text        NOT NULL,
    applicant       text        NOT NULL,
    provider        text        NOT NULL,
    appeal_body     text,
    state           text        NOT NULL,
    grounds         text        NOT NULL,
    filed_at        timestamptz NOT NULL,
    reconsideration text,
    reconsidered_at timestamptz,
    statement       text,
    forwarded_at    timestamptz,
    outcome         text,
    reasons         text,
    decided_at      timestamptz,
    withdrawn_at    timestamptz,
    CHECK ((state = 'DECIDED') = (outcome IS NOT NULL)),
    CHECK (forwarded_at IS NULL OR appeal_body IS NOT NULL)
);
-- One appeal against one decision; one that was withdrawn in time may be filed again.
CREATE UNIQUE INDEX appeal_notice ON appeal (notice_id) WHERE state <> 'WITHDRAWN';
CREATE INDEX appeal_application ON appeal (application_id, id);
CREATE INDEX appeal_body ON appeal (appeal_body, id DESC) WHERE forwarded_at IS NOT NULL;
CREATE INDEX appeal_provider ON appeal (provider, id DESC);
