-- Null means that none are stated. A call has its own: those that it was announced with hold, whatever its instrument
-- comes to say.
ALTER TABLE instrument ADD COLUMN decision_rules jsonb;
ALTER TABLE call ADD COLUMN decision_rules jsonb;
