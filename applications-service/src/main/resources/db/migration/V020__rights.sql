-- The result that a notice is about: with the rules and the law, it decides what the applicant can do about it. Null in a notice
-- of a replica of the version before, as long as one still runs.
ALTER TABLE notice ADD COLUMN result text CHECK (result IN ('DISMISSED', 'GRANTED', 'PARTIALLY_GRANTED', 'REJECTED'));
UPDATE notice SET result = 'DISMISSED' WHERE subject = 'DISMISSAL';
UPDATE notice SET result = upper(decision.proposal ->> 'outcome') FROM decision WHERE subject = 'DECISION' AND decision.id = subject_id;
