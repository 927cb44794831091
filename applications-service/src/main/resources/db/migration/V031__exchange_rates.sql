-- The kroner for one unit of a currency as its source published it, one row a currency and day.
CREATE TABLE exchange_rate (
    currency   text           NOT NULL,
    day        date           NOT NULL,
    kroner     numeric(20, 8) NOT NULL CHECK (kroner > 0),
    source     text           NOT NULL,
    fetched_at timestamptz    NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (currency, day)
);

-- Where the rate of an award comes from. Empty for awards from when the provider stated it.
ALTER TABLE aid_award ADD COLUMN rate_source text;
