package no.spinn.kit.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act.
 *
 * @param state of the resource after the act
 * @param version of the resource after the act
 * @param created the id of what the act created, if anything
 */
public record BulkDone(String state, long version, @Nullable UUID created) {}
