package no.spinn.matching.organisation.reach.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.matching.language.condition.Condition;
import no.spinn.matching.language.condition.api.ConditionReader;
import no.spinn.matching.upstream.vocabulary.Vocabulary;

/**
 * Checks the conditions of a request and reports every fault. Conditions from events are read tolerantly; here a mistyped
 * fact is an error, because it would be unknown for all profiles.
 */
final class ConditionCheck {

    // The limits that instruments-service has for published criteria.
    private static final int MAX_DEPTH = 12;
    private static final int MAX_TESTS = 200;

    private final Vocabulary vocabulary;
    private final List<Fault> faults = new ArrayList<>();
    private int tests;

    ConditionCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Use the result only when there are no {@link #faults()} at the end. */
    Condition read(JsonNode condition, Pointer pointer) {
        check(condition, pointer, 1);
        return ConditionReader.read(condition);
    }

    private void check(JsonNode node, Pointer pointer, int depth) {
        if (depth > MAX_DEPTH) {
            fault(pointer, "too_deep", "a condition has at most %d levels".formatted(MAX_DEPTH));
        } else if (node.size() == 1 && node.path("all").isArray()) {
            checkEach(node.path("all"), pointer.to("all"), depth);
        } else if (node.size() == 1 && node.path("any").isArray()) {
            checkEach(node.path("any"), pointer.to("any"), depth);
        } else if (node.size() == 1 && node.path("not").isObject()) {
            check(node.path("not"), pointer.to("not"), depth + 1);
        } else if (++tests <= MAX_TESTS) {
            checkTest(ConditionReader.read(node), pointer);
        } else if (tests == MAX_TESTS + 1) {
            fault(pointer, "too_wide", "all conditions together have at most %d tests".formatted(MAX_TESTS));
        }
    }

    private void checkEach(JsonNode parts, Pointer pointer, int depth) {
        for (int i = 0; i < parts.size() && tests <= MAX_TESTS; i++) {
            check(parts.get(i), pointer.to(i), depth + 1);
        }
    }

    private void checkTest(Condition read, Pointer pointer) {
        switch (read) {
            case Condition.Test test ->
                vocabulary
                        .find(test.fact())
                        .ifPresentOrElse(
                                fact -> Operands.fault(fact, test.operator(), pointer)
                                        .ifPresent(faults::add),
                                () -> fault(
                                        pointer.to("fact"), "unknown_fact", "the vocabulary has no fact with this id"));
            case Condition.NotUnderstood(String reason) -> fault(pointer, "not_understood", reason);
            default -> throw new IllegalStateException("not a test: " + read);
        }
    }

    private void fault(Pointer pointer, String code, String detail) {
        faults.add(new Fault(pointer.text(), code, detail));
    }
}
