-- What can be found by words and filters: everything that is public, as it is now.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE search_entry (
    kind            text     NOT NULL,
    id              uuid     NOT NULL,
    -- Which columns there are and what they mean; entries of an earlier shape are written anew at start.
    shape           int      NOT NULL,
    words           tsvector NOT NULL,
    status          text     NOT NULL,
    provider_id     uuid     NOT NULL,
    instrument_id   uuid     NOT NULL,
    nature          text     NOT NULL,
    applicant_types text[]   NOT NULL,
    themes          text[]   NOT NULL,
    regions         text[]   NOT NULL,
    languages       text[]   NOT NULL,
    opens_at        timestamptz,
    closes_at       timestamptz,
    currency        text,
    minimum         numeric,
    maximum         numeric,
    PRIMARY KEY (kind, id)
) WITH (fillfactor = 80);
-- No column that the clock changes has an index, so that opening a call writes no index.
CREATE INDEX search_entry_words ON search_entry USING gin (words);

-- Every word of the entries, for those who spell another one. Words of entries that say something else by now may stay.
CREATE TABLE search_word (
    word    text COLLATE "C" NOT NULL,
    -- Of the texts that it is from; the stemmers of two languages make different stems of one word.
    english boolean          NOT NULL,
    stem    text             NOT NULL,
    PRIMARY KEY (word, english)
);
CREATE INDEX search_word_stem ON search_word (stem, english);
CREATE INDEX search_word_alike ON search_word USING gin (word gin_trgm_ops);

-- Thousands of states may be kept in one second; where the server has it, LZ4 takes a fraction of the time.
DO $$
BEGIN
    ALTER TABLE revision ALTER COLUMN state SET COMPRESSION lz4;
    ALTER TABLE call ALTER COLUMN terms SET COMPRESSION lz4, ALTER COLUMN criteria SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
    RAISE NOTICE 'this server has no LZ4';
END $$;
