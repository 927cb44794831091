package no.spinn.portal.pages.calls;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.spinn.portal.pages.page.Visitor;
import no.spinn.portal.pages.upstream.Answer;
import no.spinn.portal.pages.upstream.Services;
import no.spinn.portal.route.Service;

/** The rules that matching-service executes, in words. */
@Singleton
class Rules {

    private final Services services;

    Rules(Services services) {
        this.services = services;
    }

    Answer<Rule> of(Visitor visitor, String call, int version) {
        return services.get(Service.MATCHING, "/v1/rules/%s/%d".formatted(call, version), visitor, Rule.class);
    }

    /** The rule of a call. */
    record Rule(List<RuleCriterion> criteria) {

        Map<String, String> words() {
            return criteria.stream().collect(Collectors.toMap(RuleCriterion::id, RuleCriterion::words));
        }
    }

    /** A criterion with its executed condition in words. */
    record RuleCriterion(String id, String words) {}
}
