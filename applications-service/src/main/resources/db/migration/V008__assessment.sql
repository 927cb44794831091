-- Who assesses for a provider. The reference is the provider's own for a person; no name is kept.
CREATE TABLE assessor (
    id            uuid PRIMARY KEY,
    call_id       uuid        NOT NULL,
    reference     text        NOT NULL,
    organisation  text        NOT NULL,
    ties          jsonb       NOT NULL,
    registered_at timestamptz NOT NULL,
    UNIQUE (call_id, reference)
);

-- Who assesses which application, what each has declared and how each has scored.
CREATE TABLE assignment (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    application_id uuid        NOT NULL REFERENCES application,
    assessor_id    uuid        NOT NULL REFERENCES assessor,
    organisation   text        NOT NULL,
    state          text        NOT NULL,
    scores         jsonb       NOT NULL,
    assigned_at    timestamptz NOT NULL,
    declared_at    timestamptz,
    submitted_at   timestamptz,
    recused_at     timestamptz,
    recusal_reason text,
    UNIQUE (application_id, assessor_id),
    CHECK ((state = 'RECUSED') = (recused_at IS NOT NULL)),
    CHECK (state <> 'SUBMITTED' OR submitted_at IS NOT NULL)
);
-- An assessor's organisation reads its own, the newest first.
CREATE INDEX assignment_organisation ON assignment (organisation, id DESC);

-- What the assessors agreed on, where they did.
CREATE TABLE consensus (
    application_id uuid PRIMARY KEY REFERENCES application,
    version        bigint      NOT NULL,
    scores         jsonb       NOT NULL,
    agreed_at      timestamptz NOT NULL
);
