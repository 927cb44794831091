-- Which calls a watch wants to hear of, beside those that fit; null where it does not matter.
ALTER TABLE watch
    ADD COLUMN instruments uuid[],
    ADD COLUMN providers   text[],
    ADD COLUMN closes_from timestamptz,
    ADD COLUMN closes_to   timestamptz;
