-- A recommendation can be corrected before the decision.
ALTER TABLE recommendation
    ADD COLUMN version      bigint NOT NULL DEFAULT 1,
    ADD COLUMN corrected_at timestamptz;
