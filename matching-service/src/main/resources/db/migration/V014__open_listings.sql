-- Listings that anybody may read. Those from before were published for organisations with a token, and stay so.
ALTER TABLE partner_listing ADD COLUMN open_to_all boolean NOT NULL DEFAULT false;
CREATE INDEX partner_listing_open_to_all ON partner_listing (id) WHERE open_to_all;
