-- The criteria that follow from the terms of a call, and the number of changes of its criteria since the announcement. Calls
-- that were announced before have none; the service derives them when it starts.
ALTER TABLE call
    ADD COLUMN term_criteria jsonb,
    ADD COLUMN criteria_changes integer NOT NULL DEFAULT 0;
