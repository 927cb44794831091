-- What an act changed, beside the states that it led from and to.
ALTER TABLE audit_entry ADD COLUMN details jsonb;
