package no.spinn.instruments.search.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.criteria.vocabulary.FactCode;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.reference.criterion.ApplicantTypes;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.reference.provider.Providers;
import no.spinn.instruments.search.Dimension;
import no.spinn.instruments.search.Facets;
import no.spinn.instruments.search.api.FacetsView.GroupView;
import no.spinn.kit.language.Languages;
import org.jspecify.annotations.Nullable;

/** Labels facets in the caller's language. */
@ApplicationScoped
public class FacetViews {

    private final Facts facts;
    private final Providers providers;
    private final Languages languages;

    FacetViews(Facts facts, Providers providers, Languages languages) {
        this.facts = facts;
        this.providers = providers;
        this.languages = languages;
    }

    public FacetsView view(Facets found) {
        Vocabulary vocabulary = facts.vocabulary();
        Function<String, @Nullable String> none = group -> null;
        return new FacetsView(
                found.total(),
                groups(found, Dimension.PROVIDER, names(found)),
                groups(found, Dimension.NATURE, none),
                groups(found, Dimension.STATUS, none),
                groups(found, Dimension.APPLICANT_TYPE, labels(vocabulary, ApplicantTypes.FACT)),
                groups(found, Dimension.THEME, labels(vocabulary, "project.themes")),
                groups(found, Dimension.REGION, none),
                groups(found, Dimension.LANGUAGE, none));
    }

    private static List<GroupView> groups(Facets found, Dimension dimension, Function<String, @Nullable String> label) {
        return found.groups().getOrDefault(dimension, List.of()).stream()
                .map(count -> new GroupView(count.group(), label.apply(count.group()), count.entries()))
                .toList();
    }

    private Function<String, @Nullable String> names(Facets found) {
        List<UUID> ids = found.groups().getOrDefault(Dimension.PROVIDER, List.of()).stream()
                .map(count -> UUID.fromString(count.group()))
                .toList();
        Map<String, String> names = providers.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(
                        provider -> provider.id().toString(), provider -> languages.text(provider.name())));
        return names::get;
    }

    private Function<String, @Nullable String> labels(Vocabulary vocabulary, String factId) {
        List<FactCode> codes =
                vocabulary.find(factId).map(FactDefinition::codes).orElse(List.of());
        Map<String, String> labels =
                codes.stream().collect(Collectors.toMap(FactCode::code, code -> languages.text(code.label())));
        return labels::get;
    }
}
