-- What a project costs and who pays for it, as the applicant has planned it.
ALTER TABLE application ADD COLUMN budget jsonb;
