package no.spinn.applications.applying.list.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.list.Facets;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.facet.FacetGroup;
import no.spinn.kit.facet.FacetHeadings;
import no.spinn.kit.label.EnumLabels;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;

/** Labels facets in the caller's language. */
@ApplicationScoped
class FacetViews {

    private static final Messages TEXTS = Messages.of(FacetViews.class);

    /** The parameters that choose groups, in the order of the answer. */
    private static final List<String> PARAMETERS = List.of("state", "callId");

    private final Calls calls;
    private final EnumLabels labels;
    private final Languages languages;

    FacetViews(Calls calls, EnumLabels labels, Languages languages) {
        this.calls = calls;
        this.labels = labels;
        this.languages = languages;
    }

    FacetsView of(Facets<? extends Enum<?>> found) {
        return new FacetsView(
                found.total(),
                FacetHeadings.of(PARAMETERS, TEXTS, languages),
                states(found.states()),
                calls(found.calls()));
    }

    private List<FacetGroup> states(Map<? extends Enum<?>, Long> counts) {
        return counts.entrySet().stream()
                .map(group -> state(group.getKey(), group.getValue()))
                .toList();
    }

    private FacetGroup state(Enum<?> state, long count) {
        return new FacetGroup(state.name().toLowerCase(Locale.ROOT), languages.text(labels.of(state)), count);
    }

    private List<FacetGroup> calls(Map<UUID, Long> counts) {
        Map<UUID, String> titles = calls.byIds(counts.keySet().stream()).stream()
                .collect(Collectors.toMap(
                        Call::id, call -> languages.text(call.terms().title())));
        return counts.entrySet().stream()
                .map(group -> new FacetGroup(group.getKey().toString(), titles.get(group.getKey()), group.getValue()))
                .toList();
    }
}
