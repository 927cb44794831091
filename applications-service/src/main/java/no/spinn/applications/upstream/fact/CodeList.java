package no.spinn.applications.upstream.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A list of codes that another organisation maintains. */
enum CodeList {
    COUNTRIES("iso-3166-1-alpha-2", Set.of(Locale.getISOCountries())::contains),
    /** Only the format is checked: the numbers change with every municipal reform. */
    MUNICIPALITY_NUMBERS("ssb-municipality-numbers", Pattern.compile("\\d{4}").asMatchPredicate());

    private final String id;
    private final Predicate<String> codes;

    CodeList(String id, Predicate<String> codes) {
        this.id = id;
        this.codes = codes;
    }

    static Optional<CodeList> of(String id) {
        return Arrays.stream(values()).filter(list -> list.id.equals(id)).findFirst();
    }

    boolean contains(String code) {
        return codes.test(code);
    }
}
