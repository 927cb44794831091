package no.spinn.matching.organisation.watch;

import java.util.UUID;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.common.json.StoredFacts;

/**
 * The last that a watch has heard of a call: it fits.
 *
 * @param verdict when the watch heard of it
 * @param undeterminedToo whether the watch also wants calls whose verdict is undetermined
 * @param facts of the watched profile
 */
record CurrentMatch(UUID watchId, Verdict verdict, boolean undeterminedToo, WatchFilter filter, StoredFacts facts) {}
