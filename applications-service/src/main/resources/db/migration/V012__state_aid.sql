-- What was granted as state aid. In a table of its own because two registers ask for it: the sum of an organisation over
-- three years, and the list of awards. What the decision itself says stays in the decision.
CREATE TABLE state_aid (
    decision_id    uuid PRIMARY KEY REFERENCES decision,
    application_id uuid           NOT NULL REFERENCES application,
    recipient      text           NOT NULL,
    regime         text           NOT NULL CHECK (regime <> 'NONE'),
    -- Kroner, and the official rate of the day of granting by which they were counted in euro, once and for all.
    amount         numeric(17, 2) NOT NULL CHECK (amount > 0),
    eur_rate       numeric(7, 4)  NOT NULL CHECK (eur_rate > 0),
    rate_date      date           NOT NULL,
    amount_eur     numeric(17, 2) NOT NULL,
    granted_on     date           NOT NULL,
    -- A decision that was reversed grants nothing; the row tells that it once did.
    reversed_at    timestamptz
);
CREATE INDEX state_aid_recipient ON state_aid (recipient, decision_id DESC);
CREATE INDEX state_aid_application ON state_aid (application_id);
CREATE TRIGGER state_aid_on_record BEFORE DELETE OR TRUNCATE ON state_aid EXECUTE FUNCTION is_on_record();

-- The other de minimis aid that an applicant says it has received, for those who decide about this application.
CREATE TABLE de_minimis_declaration (
    application_id uuid PRIMARY KEY REFERENCES application ON DELETE CASCADE,
    version        bigint      NOT NULL,
    aid            jsonb       NOT NULL,
    declared_at    timestamptz NOT NULL
);
