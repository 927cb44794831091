/** Counts what was taken in, so that every replica notices when what it has in memory is old. */
@NullMarked
package no.spinn.matching.upstream.revision;

import org.jspecify.annotations.NullMarked;
