package no.spinn.portal.pages.page;

import io.vertx.core.http.HttpServerRequest;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The frame around a page, and the words of its language. Templates call it {@code page}.
 *
 * @param path of the page, without its language: empty for the front page, or {@code /calls}
 * @param query of the page as it was sent, or null
 * @param origin of the portal, such as {@code http://localhost:8080}
 */
public record Chrome(Visitor visitor, String path, @Nullable String query, String origin) {

    private static final int PREFIX = 3;

    /** The frame of a request; for an address without a language, in the one that the browser prefers. */
    public static Chrome of(HttpServerRequest request) {
        String path = Objects.requireNonNullElse(request.path(), "/");
        Language known = path.length() < PREFIX
                ? null
                : Language.of(path.substring(1, PREFIX)).orElse(null);
        boolean prefixed = known != null && (path.length() == PREFIX || path.charAt(PREFIX) == '/');
        Language language =
                prefixed && known != null ? known : Language.preferred(request.getHeader("Accept-Language"));
        String origin = "%s://%s".formatted(request.scheme(), request.authority());
        Visitor visitor = new Visitor(language, request.remoteAddress().hostAddress());
        return new Chrome(visitor, prefixed ? path.substring(PREFIX) : "", prefixed ? request.query() : null, origin);
    }

    public Language language() {
        return visitor.language();
    }

    /** The code of the language, for {@code lang}. */
    public String lang() {
        return language().code();
    }

    public String text(String key) {
        return Texts.of(language(), key);
    }

    public String text(String key, Object argument) {
        return Texts.of(language(), key, argument);
    }

    public String text(String key, Object first, Object second) {
        return Texts.of(language(), key, first, second);
    }

    /** A text with a number, which has a form of its own for one. */
    public String count(String key, Number number) {
        String form = number.longValue() == 1 ? ".one" : ".other";
        return Texts.of(language(), key + form, formats().number(BigDecimal.valueOf(number.longValue())));
    }

    /** The address of a page in this language. */
    public String href(String page) {
        return "/" + lang() + page;
    }

    public String file(String name) {
        return Assets.address(name);
    }

    /** Whether the page, or one below it, is the one that is shown. */
    public boolean isAt(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }

    /** The whole address of this page, to share it. */
    public String address() {
        return origin + href(path) + (query == null ? "" : "?" + query);
    }

    public String date(Instant instant) {
        return formats().date(instant);
    }

    public String day(LocalDate date) {
        return formats().date(date);
    }

    /** A date with its time, such as a deadline. */
    public String moment(Instant instant) {
        return text("format.moment", formats().date(instant), formats().time(instant));
    }

    /** How long it is until a deadline. */
    public String left(Instant instant) {
        long days = Formats.daysUntil(instant, Instant.now());
        return days <= 0 ? text("format.lastDay") : count("format.daysLeft", days);
    }

    public String money(Money sum) {
        return formats().money(sum.amount(), sum.currency());
    }

    public String number(BigDecimal number) {
        return formats().number(number);
    }

    public String percent(BigDecimal share) {
        return formats().percent(share);
    }

    /** The order in which this language lists names. */
    public Comparator<Object> alphabet() {
        return Collator.getInstance(language().locale());
    }

    /** The same page in the other languages. */
    public List<Translation> translations() {
        return Arrays.stream(Language.values())
                .map(other -> new Translation(other, "/" + other.code() + path + (query == null ? "" : "?" + query)))
                .toList();
    }

    /** A page in one language. */
    public record Translation(Language language, String href) {}

    private Formats formats() {
        return new Formats(language());
    }
}
