package no.spinn.portal.pages.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.page.Chrome;

/** The possible answers of a question, where it has a list of them. */
final class Options {

    private static final String COUNTRIES = "iso-3166-1-alpha-2";

    /** The members of the EU and the EEA, Switzerland, the United Kingdom and Ukraine. */
    private static final Set<String> EUROPE = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS",
            "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "UA");

    private Options() {}

    static List<Option> of(Chrome page, Catalogue catalogue, Fact fact, Answers answers) {
        List<String> given = answers.of(fact.id(), List.of());
        if (fact.type().equals("boolean")) {
            return List.of(
                    new Option("true", page.text("guide.yes"), given.contains("true"), true),
                    new Option("false", page.text("guide.no"), given.contains("false"), true));
        }
        String list = fact.codeList();
        if (list == null) {
            return fact.ownCodes().stream()
                    .map(code -> new Option(code.code(), code.label(), given.contains(code.code()), true))
                    .toList();
        }
        return fromList(page, catalogue, list, given).toList();
    }

    private static Stream<Option> fromList(Chrome page, Catalogue catalogue, String list, List<String> given) {
        return catalogue.codes(page.visitor(), list).codes().stream()
                .map(code -> new Option(
                        code.code(),
                        code.text(),
                        given.contains(code.code()),
                        !list.equals(COUNTRIES) || EUROPE.contains(code.code())))
                .sorted(Comparator.comparing(Option::label, page.alphabet()));
    }
}
