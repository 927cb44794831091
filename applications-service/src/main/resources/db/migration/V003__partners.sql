-- Organisations that an applicant has invited to take part, and what each has answered for itself.
CREATE TABLE partner (
    id             uuid PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    organisation   text        NOT NULL,
    name           text        NOT NULL,
    country        text        NOT NULL,
    contribution   text,
    state          text        NOT NULL,
    invited_at     timestamptz NOT NULL,
    answered_at    timestamptz,
    reason         text,
    UNIQUE (application_id, organisation),
    CHECK ((state = 'INVITED') = (answered_at IS NULL))
);
-- Invitations are read by who is invited, the newest first.
CREATE INDEX partner_organisation ON partner (organisation, id DESC);
