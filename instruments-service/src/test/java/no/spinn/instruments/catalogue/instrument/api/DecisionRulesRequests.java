package no.spinn.instruments.catalogue.instrument.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decision rules for requests. */
final class DecisionRulesRequests {

    private DecisionRulesRequests() {}

    /** An individual decision on de minimis aid, which can be appealed within three weeks. */
    static Map<String, @Nullable Object> appealable() {
        Map<String, @Nullable Object> rules = new HashMap<>();
        rules.put("individualDecision", true);
        rules.put("appeal", appeal(3));
        rules.put("stateAid", "de_minimis");
        rules.put("sources", sources());
        return rules;
    }

    static Map<String, @Nullable Object> appeal(@Nullable Integer weeks) {
        Map<String, @Nullable Object> appeal = new HashMap<>();
        appeal.put("body", body("0192:123456785"));
        appeal.put("legalBasis", Map.of("nb", "Forvaltningsloven § 28", "en", "Public Administration Act § 28"));
        if (weeks != null) {
            appeal.put("weeks", weeks);
        }
        return appeal;
    }

    static Map<String, @Nullable Object> body(String organisation) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("organisation", organisation);
        body.put("name", Map.of("nb", "Klagenemnda", "en", "The Appeals Board"));
        return body;
    }

    static Map<String, @Nullable Object> notAppealable() {
        Map<String, @Nullable Object> rules = new HashMap<>();
        rules.put("individualDecision", false);
        rules.put("notAppealable", Map.of("nb", "Et kjøp er ikke et enkeltvedtak.", "en", "A purchase is a contract."));
        rules.put("sources", sources());
        return rules;
    }

    static List<Map<String, String>> sources() {
        return List.of(Map.of("title", "Regelverket", "url", "https://example.no/regler", "date", "2026-01-15"));
    }
}
