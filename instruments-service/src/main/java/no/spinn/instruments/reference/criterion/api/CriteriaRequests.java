package no.spinn.instruments.reference.criterion.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.common.api.RequestCheck;
import no.spinn.instruments.common.api.TextCheck;
import no.spinn.instruments.reference.criterion.CriteriaReader;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.UncheckedCriterion;
import no.spinn.kit.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Reads the criteria of a request, which are at {@code /criteria} in every request. */
@ApplicationScoped
public class CriteriaRequests {

    private static final String PLACE = "/criteria";

    private final RequestCheck check;

    CriteriaRequests(RequestCheck check) {
        this.check = check;
    }

    /**
     * Reads the criteria; the result is valid only when no fault was added.
     *
     * @param isKnown whether a criterion with this id exists
     */
    public List<Criterion> read(
            @Nullable List<CriterionRequest> written, Predicate<String> isKnown, Vocabulary vocabulary, Faults faults) {
        if (written == null) {
            return List.of();
        }
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i) != null) {
                checkTexts(written.get(i), PLACE + "/" + i, faults);
            }
        }
        return new CriteriaReader(vocabulary, faults, isKnown)
                .read(written.stream().map(this::soundly).toList(), PLACE);
    }

    private static void checkTexts(CriterionRequest criterion, String place, Faults faults) {
        TextCheck.checkText(criterion.text(), place + "/text", faults);
        if (criterion.ifNotMet() != null) {
            TextCheck.checkText(criterion.ifNotMet().advice(), place + "/ifNotMet/advice", faults);
            TextCheck.checkTexts(criterion.ifNotMet().alternatives(), place + "/ifNotMet/alternatives", faults);
        }
    }

    // The constraints of the request report missing members, so incomplete criteria are skipped here.
    private @Nullable UncheckedCriterion soundly(@Nullable CriterionRequest criterion) {
        return criterion != null && check.isSound(criterion) ? criterion.toWritten() : null;
    }
}
