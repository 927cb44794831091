package no.spinn.applications.decision;

import java.util.List;
import no.spinn.applications.application.Outcome;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended or decided about one application.
 *
 * @param amount what is granted; null when nothing is, or no sum was applied for
 * @param summary in words that the applicant reads
 * @param reasons one for each criterion that people assess
 */
public record Proposal(Outcome outcome, @Nullable Money amount, String summary, List<Reason> reasons) {}
