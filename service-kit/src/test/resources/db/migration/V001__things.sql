-- A table for the tests of the kit: what a service would have.
CREATE TABLE thing (
    id      uuid PRIMARY KEY,
    version bigint NOT NULL,
    name    text   NOT NULL,
    owner   text   NOT NULL
);

-- What another service's events leave here.
CREATE TABLE seen_thing (
    id      text PRIMARY KEY,
    version bigint NOT NULL,
    name    text   NOT NULL
);
