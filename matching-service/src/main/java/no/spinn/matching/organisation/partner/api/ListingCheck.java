package no.spinn.matching.organisation.partner.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.Vocabulary;

/** Checks a listing against the vocabulary and reports every fault. */
final class ListingCheck {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final Vocabulary vocabulary;
    private final List<Fault> faults = new ArrayList<>();

    private ListingCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static void require(ListingBody body, Vocabulary vocabulary) {
        ListingCheck check = new ListingCheck(vocabulary);
        if (!COUNTRIES.contains(body.country())) {
            check.faults.add(new Fault("/country", "unknown_code", "ISO 3166-1 has no such country"));
        }
        check.codes("themes", "project.themes", body.themes());
        check.codes("roles", "applicant.role", body.roles());
        check.codes("seeks", "applicant.role", body.seeks());
        if (!check.faults.isEmpty()) {
            throw new Refusal(KitProblem.INVALID, "Nothing was saved; see errors.", check.faults);
        }
    }

    private void codes(String field, String fact, Collection<String> codes) {
        Set<String> known = vocabulary.find(fact).map(Fact::codes).orElse(Set.of());
        codes.stream()
                .filter(code -> !known.contains(code))
                .map(code -> new Fault("/" + field, "unknown_code", "%s has no code %s".formatted(fact, code)))
                .forEach(faults::add);
    }
}
