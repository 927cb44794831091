-- The name by which letters address the applicant, as it has stated it itself.
ALTER TABLE application ADD COLUMN applicant_name text;
