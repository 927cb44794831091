package no.spinn.matching.answer.verdict.api;

import java.util.List;
import no.spinn.kit.language.Languages;
import no.spinn.matching.upstream.call.IfNotMet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Advice in the caller's language. */
@Schema(name = "IfNotMet", description = "What the provider says to those who do not meet a criterion")
public record IfNotMetView(
        @Schema(description = "What they can do") String advice,

        @Schema(description = "Where else they can go") List<String> alternatives) {

    public static @Nullable IfNotMetView of(@Nullable IfNotMet ifNotMet, Languages languages) {
        return ifNotMet == null
                ? null
                : new IfNotMetView(
                        languages.text(ifNotMet.advice()),
                        ifNotMet.alternatives().stream().map(languages::text).toList());
    }
}
