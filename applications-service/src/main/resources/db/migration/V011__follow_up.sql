-- What provider and applicant agree on after a grant. Once accepted it does not change any more; its hash says what was accepted.
CREATE TABLE agreement (
    application_id uuid PRIMARY KEY REFERENCES application,
    version        bigint      NOT NULL,
    content        jsonb       NOT NULL,
    written_at     timestamptz NOT NULL,
    accepted_at    timestamptz,
    sha256         text,
    CHECK ((accepted_at IS NULL) = (sha256 IS NULL))
);

-- What was paid. A mistake is reversed, never removed.
CREATE TABLE payment (
    id              uuid PRIMARY KEY,
    application_id  uuid           NOT NULL REFERENCES application,
    milestone       text           NOT NULL,
    amount          numeric(17, 2) NOT NULL CHECK (amount > 0),
    currency        text           NOT NULL,
    paid_on         date           NOT NULL,
    reference       text           NOT NULL,
    recorded_at     timestamptz    NOT NULL,
    reversed_at     timestamptz,
    reversal_reason text,
    CHECK ((reversed_at IS NULL) = (reversal_reason IS NULL))
);
CREATE INDEX payment_application ON payment (application_id, id);

-- What was reclaimed, and what has come back of it.
CREATE TABLE repayment (
    application_id uuid PRIMARY KEY REFERENCES application,
    amount         numeric(17, 2) NOT NULL CHECK (amount > 0),
    currency       text           NOT NULL,
    reason         text           NOT NULL,
    due_on         date           NOT NULL,
    reclaimed_at   timestamptz    NOT NULL
);
CREATE TABLE repayment_receipt (
    id             uuid PRIMARY KEY,
    application_id uuid           NOT NULL REFERENCES repayment,
    amount         numeric(17, 2) NOT NULL CHECK (amount > 0),
    received_on    date           NOT NULL,
    reference      text           NOT NULL,
    recorded_at    timestamptz    NOT NULL
);
CREATE INDEX repayment_receipt_application ON repayment_receipt (application_id, id);

-- The reports that an agreement asks for, and what was delivered.
CREATE TABLE report (
    id              uuid PRIMARY KEY,
    application_id  uuid        NOT NULL REFERENCES application,
    key             text        NOT NULL,
    kind            text        NOT NULL,
    title           text        NOT NULL,
    due_on          date        NOT NULL,
    state           text        NOT NULL,
    content         jsonb,
    delivered_at    timestamptz,
    returned_at     timestamptz,
    return_reason   text,
    approved_at     timestamptz,
    due_soon_told_at timestamptz,
    overdue_told_at timestamptz,
    UNIQUE (application_id, key),
    CHECK (state = 'DUE' OR delivered_at IS NOT NULL)
);
-- The clock of reminders looks for what is waited for and not yet told.
CREATE INDEX report_due_soon ON report (due_on) WHERE state IN ('DUE', 'RETURNED') AND due_soon_told_at IS NULL;
CREATE INDEX report_overdue ON report (due_on) WHERE state IN ('DUE', 'RETURNED') AND overdue_told_at IS NULL;

-- That a case is closed, and why not all was paid where it was not.
CREATE TABLE closing (
    application_id uuid PRIMARY KEY REFERENCES application,
    remainder      text,
    closed_at      timestamptz NOT NULL
);

-- What was delivered, each time.
CREATE TABLE report_delivery (
    id           uuid PRIMARY KEY,
    report_id    uuid        NOT NULL REFERENCES report,
    content      jsonb       NOT NULL,
    delivered_at timestamptz NOT NULL
);
CREATE INDEX report_delivery_report ON report_delivery (report_id, id);

-- What was accepted, paid or delivered is on record, whatever a program does.
CREATE FUNCTION is_on_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is on record', TG_TABLE_NAME;
END $$;
CREATE TRIGGER agreement_on_record BEFORE UPDATE OR DELETE ON agreement
    FOR EACH ROW WHEN (OLD.accepted_at IS NOT NULL) EXECUTE FUNCTION is_on_record();
CREATE TRIGGER payment_on_record BEFORE DELETE OR TRUNCATE ON payment EXECUTE FUNCTION is_on_record();
CREATE TRIGGER report_delivery_on_record BEFORE UPDATE OR DELETE OR TRUNCATE ON report_delivery EXECUTE FUNCTION is_on_record();
CREATE TRIGGER decision_on_record BEFORE DELETE OR TRUNCATE ON decision EXECUTE FUNCTION is_on_record();
