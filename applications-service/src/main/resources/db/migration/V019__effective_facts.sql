-- The facts on which the criteria of the call were judged at submission: stated, planned in the budget, and derived. Older
-- applications have none; theirs are computed from the draft.
ALTER TABLE application ADD COLUMN effective_facts jsonb;
