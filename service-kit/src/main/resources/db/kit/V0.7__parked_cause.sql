-- What keeps a parked event from being applied: unreadable, not_applied or queued. What was parked before learns it with its next retry.
ALTER TABLE parked_event ADD COLUMN cause text NOT NULL DEFAULT 'not_applied';
