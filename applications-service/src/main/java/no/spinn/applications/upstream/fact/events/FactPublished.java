package no.spinn.applications.upstream.fact.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import no.spinn.applications.upstream.fact.FactDefinition;
import no.spinn.applications.upstream.fact.FactType;
import org.jspecify.annotations.Nullable;

/** {@code no.spinn.fact.published.v1}; only the fields that this service reads. */
record FactPublished(
        String id,
        FactType type,
        @Nullable String codeList,
        @Nullable List<ListedCode> codes,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {

    record ListedCode(String code) {}

    FactDefinition definition() {
        return new FactDefinition(
                id,
                type,
                codeList,
                codes == null ? null : codes.stream().map(ListedCode::code).collect(Collectors.toUnmodifiableSet()),
                minimum,
                maximum);
    }
}
