package no.spinn.applications.applying.application.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Facets;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.application.api.FacetsView.GroupView;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;

/** Labels facets in the caller's language. */
@ApplicationScoped
class FacetViews {

    private static final Messages TEXTS = Messages.of(FacetViews.class);

    /** The parameters that choose groups, in the order of the answer. */
    private static final List<String> PARAMETERS = List.of("state", "callId");

    private final Calls calls;
    private final Languages languages;

    FacetViews(Calls calls, Languages languages) {
        this.calls = calls;
        this.languages = languages;
    }

    FacetsView of(Facets found) {
        return new FacetsView(found.total(), headings(), states(found.states()), calls(found.calls()));
    }

    private Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        PARAMETERS.forEach(parameter -> headings.put(parameter, languages.text(TEXTS.text("heading." + parameter))));
        return headings;
    }

    private List<GroupView> states(Map<State, Long> counts) {
        return counts.entrySet().stream()
                .map(group -> state(group.getKey().name().toLowerCase(Locale.ROOT), group.getValue()))
                .toList();
    }

    private GroupView state(String value, long count) {
        return new GroupView(value, languages.text(TEXTS.text("state." + value)), count);
    }

    private List<GroupView> calls(Map<UUID, Long> counts) {
        Map<UUID, String> titles = calls.byIds(counts.keySet().stream()).stream()
                .collect(Collectors.toMap(
                        Call::id, call -> languages.text(call.terms().title())));
        return counts.entrySet().stream()
                .map(group -> new GroupView(group.getKey().toString(), titles.get(group.getKey()), group.getValue()))
                .toList();
    }
}
