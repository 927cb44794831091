package no.spinn.instruments.reference.criterion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.vocabulary.ConditionReader;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** Checks criteria of requests and files, and adds every fault at its pointer. */
public final class CriteriaReader {

    private static final int MAX_CRITERIA = 100;
    private static final Pattern WEIGHT = Pattern.compile("[01](\\.\\d{1,6})?");
    private static final int MAX_SCORE = 100;

    private final ConditionReader conditions;
    private final Faults faults;
    private final Predicate<String> isKnown;

    /**
     * @param isKnown whether a criterion with this id exists; authors cannot choose ids
     */
    public CriteriaReader(Vocabulary vocabulary, Faults faults, Predicate<String> isKnown) {
        this.conditions = new ConditionReader(vocabulary, faults);
        this.faults = faults;
        this.isKnown = isKnown;
    }

    /**
     * Reads the criteria, each in version 1; the result is valid only when no fault was added.
     *
     * @param written the criteria, with null in the place of an incomplete one
     */
    public List<Criterion> read(List<? extends @Nullable UncheckedCriterion> written, String pointer) {
        if (written.size() > MAX_CRITERIA) {
            faults.add(CriterionIssue.TOO_MANY.at(pointer, Map.of("most", MAX_CRITERIA)));
            return List.of();
        }
        List<Criterion> read = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            UncheckedCriterion criterion = written.get(i);
            if (criterion != null) {
                read.add(read(criterion, pointer + "/" + i));
            }
        }
        checkDiffer(read, Criterion::id, "id", pointer);
        checkDiffer(read, Criterion::key, "key", pointer);
        return read;
    }

    private Criterion read(UncheckedCriterion written, String pointer) {
        boolean scored = written.kind() == CriterionKind.ASSESSMENT;
        return new Criterion(
                id(written.id(), pointer),
                1,
                written.kind(),
                written.text(),
                written.source(),
                scored ? noCondition(written, pointer) : conditions.read(written.condition(), pointer + "/condition"),
                scored ? assessment(written.assessment(), pointer) : noAssessment(written, pointer),
                CriterionOrigin.INSTRUMENT,
                written.key(),
                scored ? noAdvice(written, pointer) : written.ifNotMet());
    }

    private String id(@Nullable UUID given, String pointer) {
        if (given == null) {
            return Ids.next().toString();
        }
        if (!isKnown.test(given.toString())) {
            faults.add(CriterionIssue.ID_UNKNOWN.at(pointer + "/id"));
        }
        return given.toString();
    }

    private @Nullable Condition noCondition(UncheckedCriterion written, String pointer) {
        if (written.condition() != null) {
            faults.add(CriterionIssue.ASSESSMENT_WITH_CONDITION.at(pointer + "/condition"));
        }
        return null;
    }

    private @Nullable IfNotMet noAdvice(UncheckedCriterion written, String pointer) {
        if (written.ifNotMet() != null) {
            faults.add(CriterionIssue.ASSESSMENT_WITH_ADVICE.at(pointer + "/ifNotMet"));
        }
        return null;
    }

    private @Nullable Assessment noAssessment(UncheckedCriterion written, String pointer) {
        if (written.assessment() != null) {
            faults.add(CriterionIssue.NO_ASSESSMENT_HERE.at(pointer + "/assessment"));
        }
        return null;
    }

    private @Nullable Assessment assessment(@Nullable Assessment given, String pointer) {
        String place = pointer + "/assessment";
        if (given == null) {
            faults.add(CriterionIssue.ASSESSMENT_MISSING.at(place));
            return null;
        }
        if (!WEIGHT.matcher(given.weight()).matches() || new BigDecimal(given.weight()).compareTo(BigDecimal.ONE) > 0) {
            faults.add(CriterionIssue.WEIGHT_IMPOSSIBLE.at(place + "/weight"));
        }
        Assessment.Scale scale = given.scale();
        if (scale.from() < 0 || scale.to() <= scale.from() || scale.to() > MAX_SCORE) {
            faults.add(CriterionIssue.SCALE_IMPOSSIBLE.at(place + "/scale", Map.of("most", MAX_SCORE)));
        } else if (given.threshold() < scale.from() || given.threshold() > scale.to()) {
            faults.add(CriterionIssue.THRESHOLD_OFF_SCALE.at(place + "/threshold"));
        }
        return given;
    }

    private void checkDiffer(
            List<Criterion> criteria, Function<Criterion, @Nullable String> name, String member, String pointer) {
        List<@Nullable String> names =
                criteria.stream().map(name).filter(Objects::nonNull).toList();
        if (names.stream().distinct().count() < names.size()) {
            faults.add(CriterionIssue.NAMED_TWICE.at(pointer, Map.of("member", member)));
        }
    }
}
