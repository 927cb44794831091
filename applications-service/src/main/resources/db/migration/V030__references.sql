-- A payment and a repayment are recorded once: no two of a grant have the same reference. A reversed payment frees its reference.
-- What was recorded twice before stays on record, so the indexes leave out all but the first.
ALTER TABLE payment ADD COLUMN repeats_reference boolean NOT NULL DEFAULT false;
UPDATE payment SET repeats_reference = true
WHERE reversed_at IS NULL AND EXISTS (
    SELECT 1 FROM payment first
    WHERE first.application_id = payment.application_id AND first.reference = payment.reference
        AND first.reversed_at IS NULL AND first.id < payment.id);
CREATE UNIQUE INDEX payment_reference ON payment (application_id, reference)
    WHERE reversed_at IS NULL AND NOT repeats_reference;

ALTER TABLE repayment_receipt ADD COLUMN repeats_reference boolean NOT NULL DEFAULT false;
UPDATE repayment_receipt SET repeats_reference = true
WHERE EXISTS (
    SELECT 1 FROM repayment_receipt first
    WHERE first.application_id = repayment_receipt.application_id AND first.reference = repayment_receipt.reference
        AND first.id < repayment_receipt.id);
CREATE UNIQUE INDEX repayment_receipt_reference ON repayment_receipt (application_id, reference)
    WHERE NOT repeats_reference;
