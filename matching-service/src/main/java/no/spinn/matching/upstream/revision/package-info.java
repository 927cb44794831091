/** Counts received changes, so that every replica notices when its copy in memory is stale. */
@NullMarked
package no.spinn.matching.upstream.revision;

import org.jspecify.annotations.NullMarked;
