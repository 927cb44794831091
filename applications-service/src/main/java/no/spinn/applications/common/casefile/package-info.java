/** What belongs to the file of a case. Each feature gives its own documents; who gathers them, and what for, is not known here. */
@NullMarked
package no.spinn.applications.common.casefile;

import org.jspecify.annotations.NullMarked;
