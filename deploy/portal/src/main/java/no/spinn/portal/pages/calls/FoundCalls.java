package no.spinn.portal.pages.calls;

import java.util.List;
import java.util.stream.Stream;
import no.spinn.portal.pages.catalogue.CallList;
import no.spinn.portal.pages.catalogue.FacetGroup;
import no.spinn.portal.pages.catalogue.Facets;

/** The calls that were found, and what they can be narrowed by. */
record FoundCalls(CallFilter filter, CallList list) {

    private static final String STATE = "state";

    public long total() {
        Facets facets = list.facets();
        return facets == null ? list.items().size() : facets.total();
    }

    /** The dimensions with their values, without those that would leave nothing. */
    public List<Dimension> dimensions() {
        Facets facets = list.facets();
        if (facets == null) {
            return List.of();
        }
        return Stream.concat(CallFilter.DIMENSIONS.stream(), Stream.of(STATE))
                .map(name -> dimension(facets, name))
                .filter(dimension -> !dimension.choices().isEmpty())
                .toList();
    }

    /** The values of one dimension. */
    record Dimension(String name, String heading, List<Choice> choices) {

        public boolean isChosen() {
            return choices.stream().anyMatch(Choice::chosen);
        }
    }

    /** A value, with the number of calls that it would leave. */
    record Choice(String value, String label, long count, boolean chosen) {}

    private Dimension dimension(Facets facets, String name) {
        List<Choice> choices = facets.of(name).stream()
                .map(group -> choice(name, group))
                .filter(choice -> choice.count() > 0 || choice.chosen())
                .toList();
        return new Dimension(name, facets.headings().getOrDefault(name, name), choices);
    }

    private Choice choice(String dimension, FacetGroup group) {
        String label = group.label() == null ? group.value() : group.label();
        return new Choice(group.value(), label, group.count(), filter.has(dimension, group.value()));
    }
}
