-- The later deadlines that providers give single applicants. Rows are only added.
CREATE TABLE deadline_extension (
    id             uuid PRIMARY KEY,
    call_id        uuid        NOT NULL,
    applicant      text        NOT NULL,
    extended_until timestamptz NOT NULL,
    reason         text        NOT NULL,
    extended_at    timestamptz NOT NULL
);
CREATE INDEX deadline_extension_call ON deadline_extension (call_id, applicant, id);

-- By which right an application was submitted after the deadline of its call; null for the others.
ALTER TABLE application ADD COLUMN late text;
