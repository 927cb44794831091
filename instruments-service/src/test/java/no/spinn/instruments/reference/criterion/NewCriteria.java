package no.spinn.instruments.reference.criterion;

import no.spinn.criteria.condition.Condition;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** New criteria. */
final class NewCriteria {

    private NewCriteria() {}

    static Criterion eligible(Condition condition) {
        return criterion(CriterionKind.ELIGIBILITY, condition, null);
    }

    static Criterion relevant(Condition condition) {
        return criterion(CriterionKind.RELEVANCE, condition, null);
    }

    static Criterion anAssessment() {
        return criterion(CriterionKind.ASSESSMENT, null, new Assessment("0.5", new Assessment.Scale(0, 6), 4));
    }

    private static Criterion criterion(
            CriterionKind kind, @Nullable Condition condition, @Nullable Assessment assessment) {
        LocalizedText text = new LocalizedText(null, null, "A rule.");
        return new Criterion(
                Ids.next().toString(), 1, kind, text, null, condition, assessment, CriterionOrigin.INSTRUMENT);
    }
}
