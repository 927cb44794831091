/** Instruments, their drafts and their criteria in numbered versions: the table of acts and the lifecycle that performs them. A published version never changes. */
@NullMarked
package no.spinn.instruments.catalogue.instrument;

import org.jspecify.annotations.NullMarked;
