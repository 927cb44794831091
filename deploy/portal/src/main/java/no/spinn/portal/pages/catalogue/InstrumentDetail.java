package no.spinn.portal.pages.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instrument with all that its page shows. */
public record InstrumentDetail(
        String id,
        String slug,
        String name,
        String summary,
        String description,
        String nature,
        String state,
        Provider provider,
        List<Provider> partners,
        @Nullable Integer lastKnownRound,
        List<PublicFact> publicFacts,
        List<Criterion> criteria,
        List<Unjudged> notExpressible,
        @Nullable String retirement) {

    public List<Criterion> criteria(String kind) {
        return criteria.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** A fact for people, with its source. */
    public record PublicFact(String text, Source source) {}
}
