-- What is about the organisation of each member, as its coordinator states it and the member confirms it. Partners, and members
-- that were invited before, have none.
ALTER TABLE partner ADD COLUMN facts jsonb NOT NULL DEFAULT '{}';

-- The facts of each member on which the criteria of the call were judged at submission. Null where the applicant was judged by its
-- own facts.
ALTER TABLE application ADD COLUMN member_facts jsonb;
