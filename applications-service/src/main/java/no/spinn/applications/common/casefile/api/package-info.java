/** Writes JSON files for the file of a case. */
@NullMarked
package no.spinn.applications.common.casefile.api;

import org.jspecify.annotations.NullMarked;
