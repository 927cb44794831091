package no.spinn.kit.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of the other items when one is refused. */
@Schema(description = "`all`: all items are done, or none. `each`: each item is done or refused for itself.")
public enum BulkMode {
    ALL,
    EACH
}
