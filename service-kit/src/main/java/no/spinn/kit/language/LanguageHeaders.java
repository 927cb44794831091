package no.spinn.kit.language;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sets Content-Language to the languages of the response, and adds Accept-Language to its Vary. */
class LanguageHeaders {

    private final Languages languages;

    LanguageHeaders(Languages languages) {
        this.languages = languages;
    }

    @ServerResponseFilter
    void describe(ContainerResponseContext response) {
        Object own = response.getHeaders().getFirst(HttpHeaders.VARY);
        response.getHeaders()
                .putSingle(
                        HttpHeaders.VARY,
                        own == null || own.equals(Languages.VARY) ? Languages.VARY : own + ", " + Languages.VARY);
        if (response.hasEntity() && !response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, languages.tagsOfAnswer());
        }
    }
}
