package no.spinn.instruments.search.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.criteria.code.CodeList;
import no.spinn.criteria.vocabulary.FactCode;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.reference.criterion.ApplicantTypes;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.reference.provider.Providers;
import no.spinn.instruments.search.Dimension;
import no.spinn.instruments.search.Facets;
import no.spinn.kit.facet.FacetGroup;
import no.spinn.kit.facet.FacetHeadings;
import no.spinn.kit.label.EnumLabels;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;
import org.jspecify.annotations.Nullable;

/** Labels facets in the caller's language. */
@ApplicationScoped
public class FacetViews {

    private static final Messages TEXTS = Messages.of(FacetViews.class);

    /** The parameters that choose groups, in the order of the answer. */
    private static final List<String> PARAMETERS =
            List.of("providerId", "nature", "state", "applicantType", "themes", "regions", "language");

    private final Facts facts;
    private final Providers providers;
    private final EnumLabels labels;
    private final Languages languages;

    FacetViews(Facts facts, Providers providers, EnumLabels labels, Languages languages) {
        this.facts = facts;
        this.providers = providers;
        this.labels = labels;
        this.languages = languages;
    }

    public FacetsView view(Facets found) {
        Vocabulary vocabulary = facts.vocabulary();
        return new FacetsView(
                found.total(),
                FacetHeadings.of(PARAMETERS, TEXTS, languages),
                groups(found, Dimension.PROVIDER, names(found)),
                groups(found, Dimension.NATURE, group -> label(group, "Nature")),
                groups(found, Dimension.STATUS, group -> label(group, "CallState", "InstrumentState")),
                groups(found, Dimension.APPLICANT_TYPE, labels(vocabulary, ApplicantTypes.FACT)),
                groups(found, Dimension.THEME, labels(vocabulary, "project.themes")),
                groups(found, Dimension.REGION, this::county),
                groups(found, Dimension.LANGUAGE, group -> text("language." + group)));
    }

    private @Nullable String label(String value, String... enums) {
        return Stream.of(enums)
                .flatMap(name -> labels.find(name, value).stream())
                .findFirst()
                .map(languages::text)
                .orElse(null);
    }

    private @Nullable String text(String key) {
        return TEXTS.has(key) ? languages.text(TEXTS.text(key)) : null;
    }

    private @Nullable String county(String number) {
        return CodeList.of(CodeList.COUNTIES)
                .flatMap(list -> list.name(number))
                .map(languages::text)
                .orElse(null);
    }

    private static List<FacetGroup> groups(
            Facets found, Dimension dimension, Function<String, @Nullable String> label) {
        return found.groups().getOrDefault(dimension, List.of()).stream()
                .map(count -> new FacetGroup(count.group(), label.apply(count.group()), count.entries()))
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
