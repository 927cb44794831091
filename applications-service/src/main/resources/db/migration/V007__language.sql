-- The language form (målform) in which an applicant is written to. Those that were begun before it was asked for are written
-- to in bokmål; the default also serves a replica of the version before, as long as one still runs.
ALTER TABLE application ADD COLUMN language text NOT NULL DEFAULT 'NB' CHECK (language IN ('NB', 'NN', 'EN'));
