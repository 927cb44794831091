package no.spinn.portal.pages.partners;

import java.util.List;

/** An organisation that looks for partners. Themes, roles and country are codes, or names once {@link ListingWords} has read them. */
record Listing(
        String listingId,
        String name,
        String country,
        String description,
        List<String> themes,
        List<String> roles,
        List<String> seeks) {}
