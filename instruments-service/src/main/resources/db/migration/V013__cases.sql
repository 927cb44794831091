-- How people read the text that criteria come from: worked examples, and what no condition can say. Part of the version of the
-- criteria; null for versions from before there were any.
ALTER TABLE criteria_set ADD COLUMN interpretation jsonb;
ALTER TABLE call ADD COLUMN interpretation jsonb;
