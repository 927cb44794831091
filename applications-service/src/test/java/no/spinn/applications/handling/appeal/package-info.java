/** Tests of appeals. */
@NullMarked
package no.spinn.applications.handling.appeal;

import org.jspecify.annotations.NullMarked;
