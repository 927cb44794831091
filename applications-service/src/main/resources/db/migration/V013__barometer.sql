-- How each project is paid for, and what it is grouped by: computed by the database from what the applicant wrote, so that
-- no part of the program can forget to. Reading the plans of a hundred thousand applications takes seconds, reading these
-- columns does not. A fact whose type has changed since is as one that is not given: an error here would stop the applicant.
ALTER TABLE application
    ADD COLUMN sector text GENERATED ALWAYS AS (left(facts ->> 'organisation.sector', 100)) STORED,
    -- The county is what the first two digits of a municipality's number say, by the division of the day it was written.
    ADD COLUMN county text GENERATED ALWAYS AS (substring(facts ->> 'organisation.municipalityNumber' FROM '^\d\d')) STORED,
    -- The plan says it, or without a plan the facts. Without an own share there, what is not applied for is the applicant's own.
    ADD COLUMN own_money boolean GENERATED ALWAYS AS (
        CASE WHEN jsonb_path_exists(budget, '$.financing[*]')
        THEN jsonb_path_exists(budget, '$.financing[*] ? (@.source == "own_share" && @.amount.amount.double() > 0)', '{}', true)
        ELSE jsonb_path_exists(facts, '$ ? (@."project.ownShare" > 0 || (!exists(@."project.ownShare")
            && @."project.budget.total".currency == @."project.requestedAmount".currency
            && @."project.budget.total".amount.double() > @."project.requestedAmount".amount.double()))', '{}', true)
        END) STORED,
    -- Without a plan: what neither the grant nor the own share pays. An own share is rounded, so a hundredth is nothing.
    ADD COLUMN other_money boolean GENERATED ALWAYS AS (
        CASE WHEN jsonb_path_exists(budget, '$.financing[*]')
        THEN jsonb_path_exists(budget, '$.financing[*] ? (@.source == "other" && @.amount.amount.double() > 0)', '{}', true)
        ELSE jsonb_path_exists(facts, '$ ? (@."project.budget.total".currency == @."project.requestedAmount".currency
            && @."project.budget.total".amount.double() * (0.99 - @."project.ownShare") > @."project.requestedAmount".amount.double())', '{}', true)
        END) STORED,
    -- Whether the applicant told how the project is paid for at all.
    ADD COLUMN tells_financing boolean GENERATED ALWAYS AS (
        jsonb_path_exists(budget, '$.financing[*]') IS TRUE
        OR facts ? 'project.ownShare'
        OR (facts ? 'project.budget.total' AND facts ? 'project.requestedAmount')) STORED;

-- All that the barometer reads, and nothing else.
CREATE INDEX application_barometer ON application (applicant, title)
    INCLUDE (call_id, state, outcome, decided_at, sector, county, own_money, other_money)
    WHERE outcome IS NOT NULL AND tells_financing;

-- What was granted as state aid is on record, as the decision is.
CREATE TRIGGER aid_award_on_record BEFORE DELETE OR TRUNCATE ON aid_award EXECUTE FUNCTION is_on_record();
