/** File type detection, and the accepted types. */
@NullMarked
package no.spinn.applications.applying.upload.filetype;

import org.jspecify.annotations.NullMarked;
