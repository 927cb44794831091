package no.spinn.portal.route;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A service behind the gateway. */
public enum Service {
    INSTRUMENTS,
    APPLICATIONS,
    MATCHING;

    private static final Map<String, Service> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Service::word, Function.identity()));

    /** The name in routes and prefixes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The path under which all of the service is. */
    public String prefix() {
        return "/" + word();
    }

    static @Nullable Service of(String word) {
        return BY_WORD.get(word);
    }
}
