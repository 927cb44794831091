package no.spinn.portal.pages.guide;

import jakarta.inject.Singleton;
import java.util.Map;
import no.spinn.portal.pages.page.Visitor;
import no.spinn.portal.pages.upstream.Answer;
import no.spinn.portal.pages.upstream.Query;
import no.spinn.portal.pages.upstream.Services;
import no.spinn.portal.route.Service;

/** Asks matching-service which open calls fit. */
@Singleton
class Matches {

    private static final String ALL = "/v1/matches?limit=200";

    private final Services services;

    Matches(Services services) {
        this.services = services;
    }

    Answer<Match> of(Visitor visitor, Map<String, Object> facts) {
        return services.post(Service.MATCHING, ALL, visitor, Map.of("facts", facts), Match.class);
    }

    Answer<Explanation> explain(Visitor visitor, String call, Map<String, Object> facts) {
        String uri = "/v1/matches/%s/explanation".formatted(Query.encode(call));
        return services.post(Service.MATCHING, uri, visitor, Map.of("facts", facts), Explanation.class);
    }
}
