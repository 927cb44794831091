-- Why a call that a watch has found is nothing for it any more; null for a match.
ALTER TABLE found_match ADD COLUMN ended jsonb;

-- Finds the last that each watch has heard of one call.
CREATE INDEX found_match_of_call ON found_match (call_id, watch_id, call_version);
