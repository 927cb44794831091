package no.spinn.applications.project.agreement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.spinn.applications.project.report.ReportKind;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an agreement.
 *
 * @param startsOn the first day of the project
 * @param endsOn the last day of the project
 * @param milestones in the order in which they are due
 * @param reports the reports that the applicant has to deliver
 */
public record Terms(
        String text, LocalDate startsOn, LocalDate endsOn, List<Milestone> milestones, List<RequiredReport> reports) {

    /**
     * A point of the project at which a payment is due.
     *
     * @param amount null when no amount was granted
     */
    public record Milestone(
            String key,
            String title,
            LocalDate dueOn,
            @Nullable Money amount) {

        private Map<String, @Nullable Object> members() {
            Map<String, @Nullable Object> members =
                    new TreeMap<>(Map.of("key", key, "title", title, "dueOn", dueOn.toString()));
            if (amount != null) {
                members.put("amount", Map.of("amount", amount.amount(), "currency", amount.currency()));
            }
            return members;
        }
    }

    /**
     * A report that is due on a day or with a milestone.
     *
     * @param dueOn null when the report is due with a milestone
     * @param milestone null when the report is due on a day of its own
     */
    public record RequiredReport(
            String key,
            ReportKind kind,
            String title,
            @Nullable LocalDate dueOn,
            @Nullable String milestone) {

        private Map<String, @Nullable Object> members() {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put("key", key);
            members.put("kind", kind.name());
            members.put("title", title);
            members.put("dueOn", dueOn == null ? null : dueOn.toString());
            members.put("milestone", milestone);
            return members;
        }
    }

    /** Returns the terms as maps, for the JSON that is hashed. */
    Map<String, Object> members() {
        return Map.of(
                "text",
                text,
                "startsOn",
                startsOn.toString(),
                "endsOn",
                endsOn.toString(),
                "milestones",
                milestones.stream().map(Milestone::members).toList(),
                "reports",
                reports.stream().map(RequiredReport::members).toList());
    }
}
