/** Collects the faults of a request or a file, so that the author gets all of them at once. */
@NullMarked
package no.spinn.instruments.common.fault;

import org.jspecify.annotations.NullMarked;
