package no.spinn.kit.bulk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of the items of a request. */
@Schema(name = "BulkAnswer", description = "What came of each item")
public record BulkAnswer(
        @Schema(description = "How many items are done, also by an earlier request", examples = "1")
        int done,

        @Schema(description = "How many items were refused", examples = "0")
        int refused,

        @Schema(description = "In the order of the request") List<BulkOutcome> items) {

    static BulkAnswer of(List<BulkOutcome> outcomes) {
        int done = (int) outcomes.stream().filter(BulkOutcome::wasDone).count();
        return new BulkAnswer(done, outcomes.size() - done, outcomes);
    }
}
