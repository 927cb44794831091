package no.spinn.applications.record.barometer;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.issue.ParameterIssue;

/**
 * A question to the barometer. Refused when it names more dimensions than any table has.
 *
 * @param by the dimensions of the lines; an answer to an empty list has no lines
 * @param filters the values that all matching projects have
 */
public record Question(List<Dimension> by, Map<Dimension, String> filters) {

    public Question {
        Set<Dimension> named = EnumSet.noneOf(Dimension.class);
        named.addAll(by);
        if (named.size() != by.size()) {
            throw refused(ParameterIssue.DIMENSION_TWICE);
        }
        named.addAll(filters.keySet());
        if (named.size() > Tables.MOST_DIMENSIONS) {
            throw refused(ParameterIssue.TOO_MANY_DIMENSIONS);
        }
    }

    private static ApplicationRefused refused(ParameterIssue issue) {
        return new ApplicationRefused(
                ApplicationProblem.TOO_FINE, ApplicationDetail.TOO_FEW_ORGANISATIONS.words(), List.of(issue.at("?by")));
    }
}
