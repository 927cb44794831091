-- What organisations publish of themselves for others who look for partners.
CREATE TABLE partner_listing (
    id           uuid        PRIMARY KEY,
    organisation text        NOT NULL,
    name         text        NOT NULL,
    country      text        NOT NULL,
    description  text        NOT NULL,
    themes       text[]      NOT NULL,
    roles        text[]      NOT NULL,
    seeks        text[]      NOT NULL,
    -- Told to nobody but those with whom contact was agreed.
    contact      text        NOT NULL,
    version      bigint      NOT NULL,
    created_at   timestamptz NOT NULL
);
CREATE INDEX partner_listing_of_organisation ON partner_listing (organisation, id);
CREATE INDEX partner_listing_themes ON partner_listing USING gin (themes);

-- Who has asked whom. One asks about a listing once; who was refused does not ask again.
CREATE TABLE partner_contact (
    id           uuid        PRIMARY KEY,
    organisation text        NOT NULL,
    name         text        NOT NULL,
    listing_id   uuid        NOT NULL REFERENCES partner_listing ON DELETE CASCADE,
    message      text        NOT NULL,
    contact      text        NOT NULL,
    state        text        NOT NULL,
    answered_at  timestamptz,
    created_at   timestamptz NOT NULL,
    UNIQUE (listing_id, organisation)
);
CREATE INDEX partner_contact_of_organisation ON partner_contact (organisation, id);
