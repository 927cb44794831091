package no.spinn.applications.record.barometer;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.kit.problem.Fault;

/**
 * What is asked of the barometer. Refused when it names more dimensions than there are tables for.
 *
 * @param by what the answer is grouped by; not at all when it is empty
 * @param filters what all projects that are asked about agree in
 */
public record Question(List<Dimension> by, Map<Dimension, String> filters) {

    public Question {
        Set<Dimension> named = EnumSet.noneOf(Dimension.class);
        named.addAll(by);
        if (named.size() != by.size()) {
            throw refused("duplicate", "each dimension is named once");
        }
        named.addAll(filters.keySet());
        if (named.size() > Tables.MOST_DIMENSIONS) {
            throw refused("too_many", "grouping and filters together name at most two dimensions");
        }
    }

    private static ApplicationRefused refused(String code, String detail) {
        return new ApplicationRefused(
                ApplicationProblem.TOO_FINE,
                "Few organisations would be behind each figure; see errors.",
                List.of(new Fault("?by", code, detail)));
    }
}
