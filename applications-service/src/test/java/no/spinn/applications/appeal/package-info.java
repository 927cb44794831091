/** Tests of appeals. */
@NullMarked
package no.spinn.applications.appeal;

import org.jspecify.annotations.NullMarked;
