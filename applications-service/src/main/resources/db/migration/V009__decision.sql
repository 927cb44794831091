-- What of the decision that stands is public; in the application's row because every list and every sum needs it.
ALTER TABLE application
    ADD COLUMN outcome          text,
    ADD COLUMN decided_at       timestamptz,
    ADD COLUMN granted_amount   numeric(17, 2),
    ADD COLUMN granted_currency text,
    ADD CHECK ((outcome IS NULL) = (decided_at IS NULL)),
    ADD CHECK ((granted_amount IS NULL) = (granted_currency IS NULL)),
    ADD CHECK (outcome IS NOT NULL OR granted_amount IS NULL);

-- What a provider's own people propose. Not public.
CREATE TABLE recommendation (
    application_id uuid PRIMARY KEY REFERENCES application,
    proposal       jsonb       NOT NULL,
    recommended_at timestamptz NOT NULL
);

-- Every decision that was made. One that is reversed on appeal stays on record, and another takes its place.
CREATE TABLE decision (
    id             uuid PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES application,
    proposal       jsonb       NOT NULL,
    decided_at     timestamptz NOT NULL,
    superseded_at  timestamptz
);
CREATE UNIQUE INDEX decision_standing ON decision (application_id) WHERE superseded_at IS NULL;
CREATE INDEX decision_application ON decision (application_id, id);
