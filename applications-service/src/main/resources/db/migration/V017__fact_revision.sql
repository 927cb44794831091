-- Counts the changes of the vocabulary, so that each replica may keep it in memory and see at the price of one row whether it
-- is still true. The database counts, so that no way of writing can forget to.
CREATE TABLE fact_revision (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    number bigint NOT NULL
);
INSERT INTO fact_revision (number) VALUES (0);

CREATE FUNCTION count_fact_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE fact_revision SET number = number + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER fact_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON fact
    FOR EACH STATEMENT EXECUTE FUNCTION count_fact_change();
