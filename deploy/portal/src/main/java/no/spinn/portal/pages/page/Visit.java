package no.spinn.portal.pages.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** The visit of a page: what its address and its request say. */
@RequestScoped
public class Visit {

    /** The type of all pages. */
    public static final String HTML = "text/html;charset=UTF-8";

    private final HttpServerRequest request;

    Visit(HttpServerRequest request) {
        this.request = request;
    }

    /** The frame of the page that was asked for. */
    public Chrome page() {
        return Chrome.of(request);
    }
}
