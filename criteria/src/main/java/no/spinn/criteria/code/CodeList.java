package no.spinn.criteria.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes that another organisation maintains.
 *
 * @see #of the lists that this version knows
 */
public final class CodeList {

    public static final String COUNTRIES = "iso-3166-1-alpha-2";
    /** Four digits, from the register of Statistics Norway (KLASS 131). */
    public static final String MUNICIPALITIES = "ssb-municipality-numbers";
    /** Two digits, the beginning of each municipality number (KLASS 104). */
    public static final String COUNTIES = "ssb-county-numbers";

    private static final Map<String, CodeList> LISTS = byId(
            new CodeList(COUNTRIES, countries(), Succession.NONE),
            new CodeList(MUNICIPALITIES, Register.municipalities(), Register.succession()),
            new CodeList(COUNTIES, Register.counties(), Succession.NONE));

    private final String id;
    private final List<ListedCode> codes;
    private final Map<String, ListedCode> byCode;
    private final Succession succession;

    private CodeList(String id, List<ListedCode> codes, Succession succession) {
        this.id = id;
        this.codes = List.copyOf(codes);
        this.byCode = codes.stream().collect(Collectors.toUnmodifiableMap(ListedCode::code, Function.identity()));
        this.succession = succession;
    }

    /** The list with this id; empty for a list of a newer version. */
    public static Optional<CodeList> of(@Nullable String id) {
        return Optional.ofNullable(id).map(LISTS::get);
    }

    public static List<String> ids() {
        return LISTS.keySet().stream().sorted().toList();
    }

    public String id() {
        return id;
    }

    /** The codes that are valid now, in ascending order. */
    public List<ListedCode> codes() {
        return codes;
    }

    /** Whether the code is valid now. */
    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** The name of a code that is valid now. */
    public Optional<LocalizedText> name(String code) {
        return Optional.ofNullable(byCode.get(code)).map(ListedCode::name);
    }

    /**
     * The codes that are valid now and have replaced a code that was valid once: one after a merger or a new number, several
     * after a split. Empty for every other code.
     */
    public List<String> successors(String code) {
        return succession.of(code);
    }

    private static Map<String, CodeList> byId(CodeList... lists) {
        return Arrays.stream(lists).collect(Collectors.toUnmodifiableMap(CodeList::id, Function.identity()));
    }

    private static List<ListedCode> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .sorted()
                .map(code -> new ListedCode(
                        code,
                        new LocalizedText(
                                country(code, Language.NB), country(code, Language.NN), country(code, Language.EN))))
                .toList();
    }

    private static String country(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language.tag()));
    }
}
