package no.spinn.portal.pages.partners;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.page.Visitor;

/** Names for the codes of listings, from the vocabulary. */
@Singleton
class ListingWords {

    private static final String COUNTRIES = "iso-3166-1-alpha-2";
    private static final List<String> FACTS = List.of("project.themes", "applicant.role", "organisation.sector");

    private final Catalogue catalogue;

    ListingWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Listing> of(Visitor visitor, List<Listing> listings) {
        if (listings.isEmpty()) {
            return listings;
        }
        Map<String, String> names = names(visitor);
        Map<String, String> countries = new HashMap<>();
        catalogue.codes(visitor, COUNTRIES).codes().forEach(code -> countries.put(code.code(), code.text()));
        return listings.stream()
                .map(listing -> new Listing(
                        listing.listingId(),
                        listing.name(),
                        countries.getOrDefault(listing.country(), listing.country()),
                        listing.description(),
                        named(names, listing.themes()),
                        named(names, listing.roles()),
                        named(names, listing.seeks())))
                .toList();
    }

    private Map<String, String> names(Visitor visitor) {
        Map<String, String> names = new HashMap<>();
        Map<String, Fact> vocabulary = catalogue.facts(visitor);
        for (String id : FACTS) {
            Fact fact = vocabulary.get(id);
            if (fact != null) {
                fact.ownCodes().forEach(code -> names.putIfAbsent(code.code(), code.label()));
            }
        }
        return names;
    }

    private static List<String> named(Map<String, String> names, List<String> codes) {
        return codes.stream().map(code -> names.getOrDefault(code, code)).toList();
    }
}
