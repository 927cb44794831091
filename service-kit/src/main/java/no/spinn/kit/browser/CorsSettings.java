package no.spinn.kit.browser;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which pages may call this service from a browser. */
@ConfigMapping(prefix = "spinn.cors")
public interface CorsSettings {

    /**
     * The origins whose pages may send a token, such as {@code https://portal.example}, separated by commas. Without any, pages can
     * call only what needs no token, and all pages can do that.
     */
    Optional<List<String>> origins();
}
