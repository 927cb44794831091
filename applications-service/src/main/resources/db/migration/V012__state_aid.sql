-- Grants that are state aid, one row a decision. The amount in euro is by the rate of the day on which it was granted, and is kept.
CREATE TABLE aid_award (
    decision_id    uuid PRIMARY KEY REFERENCES decision,
    application_id uuid           NOT NULL REFERENCES application,
    organisation   text           NOT NULL,
    regime         text           NOT NULL,
    amount         numeric(17, 2) NOT NULL,
    currency       text           NOT NULL,
    euro           numeric(17, 2) NOT NULL,
    rate           numeric(17, 6) NOT NULL,
    rate_date      date           NOT NULL,
    granted_on     date           NOT NULL
);
CREATE INDEX aid_award_organisation ON aid_award (organisation, granted_on);
-- The register is read from the newest on; ids of decisions sort by time.
CREATE INDEX aid_award_register ON aid_award (decision_id DESC);

-- What an applicant says it has had from others.
CREATE TABLE de_minimis_declaration (
    application_id uuid PRIMARY KEY REFERENCES application ON DELETE CASCADE,
    version        bigint      NOT NULL,
    aid            jsonb       NOT NULL,
    declared_at    timestamptz NOT NULL
);
