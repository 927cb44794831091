-- A coordinator, such as an association of municipalities, applies on behalf of members; each confirms for itself, as partners do.
ALTER TABLE partner ADD COLUMN participation text NOT NULL DEFAULT 'PARTNER';
