package no.spinn.instruments.reference.criterion.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import no.spinn.instruments.common.api.RequestCheck;
import no.spinn.instruments.common.api.Wording;
import no.spinn.instruments.common.fault.Faults;
import no.spinn.instruments.reference.criterion.CriteriaReader;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.WrittenCriterion;
import no.spinn.instruments.reference.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the criteria of a request, which stand at {@code /criteria} in all of them. */
@ApplicationScoped
public class CriteriaRequests {

    private static final String PLACE = "/criteria";

    private final RequestCheck check;

    CriteriaRequests(RequestCheck check) {
        this.check = check;
    }

    /**
     * The criteria; of use only when no fault was noted.
     *
     * @param isKnown whether an id that the author gave is that of a criterion already there
     */
    public List<Criterion> read(
            @Nullable List<CriterionRequest> written, Predicate<UUID> isKnown, Vocabulary vocabulary, Faults faults) {
        if (written == null) {
            return List.of();
        }
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i) != null) {
                Wording.checkText(written.get(i).text(), PLACE + "/" + i + "/text", faults);
            }
        }
        return new CriteriaReader(vocabulary, faults, isKnown)
                .read(written.stream().map(this::soundly).toList(), PLACE);
    }

    // What is missing is noted with all that is missing in the request, and does not keep others from being read.
    private @Nullable WrittenCriterion soundly(@Nullable CriterionRequest criterion) {
        return criterion != null && check.isSound(criterion) ? criterion.toWritten() : null;
    }
}
