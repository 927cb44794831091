package no.spinn.instruments.catalogue.form;

import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The profile of JSON Schema 2020-12 in which forms are written: what libraries draw without preparation, and what a validator
 * judges in linear time. It has no references, so nobody fetches what an author names.
 */
public final class FormProfile {

    private static final int MAX_DEPTH = 30;
    private static final int MAX_NODES = 5_000;

    private FormProfile() {}

    /** Adds every fault of the form, below the pointer. */
    public static void check(Map<String, Object> form, String pointer, Faults faults) {
        if (count(form, 1) > MAX_NODES) {
            faults.add(FormIssue.TOO_LARGE.at(pointer, Map.of("levels", MAX_DEPTH, "values", MAX_NODES)));
            return;
        }
        new QuestionCheck(faults).checkForm(form, new Pointer(pointer));
    }

    private static int count(@Nullable Object node, int depth) {
        if (depth > MAX_DEPTH) {
            return MAX_NODES + 1;
        }
        Iterable<?> children =
                node instanceof Map<?, ?> map ? map.values() : node instanceof List<?> list ? list : List.of();
        int count = 1;
        for (Object child : children) {
            count += count(child, depth + 1);
            if (count > MAX_NODES) {
                return count;
            }
        }
        return count;
    }
}
