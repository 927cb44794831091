/** Tests of lists. */
@NullMarked
package no.spinn.applications.applying.list;

import org.jspecify.annotations.NullMarked;
