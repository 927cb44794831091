/** What files are, and whether they are taken. */
@NullMarked
package no.spinn.applications.applying.upload.filetype;

import org.jspecify.annotations.NullMarked;
