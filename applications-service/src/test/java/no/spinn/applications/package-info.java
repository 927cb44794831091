/** Tests of the service as a whole. */
@NullMarked
package no.spinn.applications;

import org.jspecify.annotations.NullMarked;
