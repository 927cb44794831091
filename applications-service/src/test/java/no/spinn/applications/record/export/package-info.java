/** Tests of what an archive holds. */
@NullMarked
package no.spinn.applications.record.export;

import org.jspecify.annotations.NullMarked;
