/** Tests of what an archive holds. */
@NullMarked
package no.spinn.applications.export;

import org.jspecify.annotations.NullMarked;
