package no.spinn.matching.answer.verdict.api;

import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import no.spinn.matching.answer.verdict.CriterionResult;
import org.jspecify.annotations.Nullable;

/** Why criteria could not be evaluated. */
public final class Reasons {

    private Reasons() {}

    /** In the caller's language where the provider wrote it; null for an evaluated criterion. */
    public static @Nullable String of(CriterionResult result, Languages languages) {
        return of(result.criterion().notExpressible(), result.outcome().reason(), languages);
    }

    public static @Nullable String of(
            @Nullable LocalizedText notExpressible, @Nullable String reason, Languages languages) {
        return notExpressible == null ? reason : languages.text(notExpressible);
    }
}
