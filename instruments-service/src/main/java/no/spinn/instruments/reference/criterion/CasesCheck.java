package no.spinn.instruments.reference.criterion;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.spinn.criteria.cases.Expectation.Disagreement;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;

/** Compares criteria with the cases that people wrote from the published text. Where they differ, one of the two is wrong. */
public final class CasesCheck {

    private static final Messages WORDS = Messages.of(CasesCheck.class);

    private final Map<String, Condition> conditions = new HashMap<>();

    /** @param criteria where two have the same key, cases mean the later one */
    public CasesCheck(List<Criterion> criteria) {
        for (Criterion criterion : criteria) {
            Condition condition = criterion.condition();
            if (condition != null) {
                conditions.put(criterion.id(), condition);
                conditions.put(Objects.requireNonNullElse(criterion.key(), criterion.id()), condition);
            }
        }
    }

    /** Adds a fault at each expectation that a criterion does not meet. */
    public void refuse(List<Case> cases, Pointer place, Faults faults) {
        for (int i = 0; i < cases.size(); i++) {
            Case written = cases.get(i);
            Pointer expected = place.to(i).to("expected");
            written.expectation()
                    .disagreements(conditions)
                    .forEach(one -> faults.add(fault(one, written, expected.to(one.criterion()))));
        }
    }

    private static Fault fault(Disagreement one, Case written, Pointer pointer) {
        Truth found = one.found();
        if (found == null) {
            return new Fault(
                    pointer.text(),
                    "unknown_criterion",
                    WORDS.text("unknown_criterion", Map.of("criterion", Faults.quote(one.criterion()))));
        }
        return new Fault(
                pointer.text(),
                "case_disagrees",
                WORDS.text(
                        "case_disagrees",
                        Map.of(
                                "case",
                                written.title(),
                                "criterion",
                                one.criterion(),
                                "expected",
                                words(one.expected()),
                                "found",
                                words(found))));
    }

    private static LocalizedText words(Truth truth) {
        return WORDS.text(truth.name().toLowerCase(Locale.ROOT));
    }
}
