package no.spinn.instruments.reference.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A code list that another organisation maintains. */
public enum CodeList {
    COUNTRIES("iso-3166-1-alpha-2", Set.of(Locale.getISOCountries())::contains),
    /** The numbers change with every reform, so only their shape is checked. */
    MUNICIPALITY_NUMBERS("ssb-municipality-numbers", Pattern.compile("\\d{4}").asMatchPredicate());

    private final String id;
    private final Predicate<String> codes;

    CodeList(String id, Predicate<String> codes) {
        this.id = id;
        this.codes = codes;
    }

    public static Optional<CodeList> of(String id) {
        return Arrays.stream(values()).filter(list -> list.id.equals(id)).findFirst();
    }

    boolean contains(String code) {
        return codes.test(code);
    }

    public String id() {
        return id;
    }
}
