-- The facts of each member on whose behalf the owner coordinates, as a JSON array; null for an owner that applies for itself.
ALTER TABLE profile ADD COLUMN members text;
