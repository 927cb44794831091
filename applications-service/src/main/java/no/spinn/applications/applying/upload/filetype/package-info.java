/** What a file is, by its content alone, and whether that is taken: neither its name nor what its sender says of it is trusted. */
@NullMarked
package no.spinn.applications.applying.upload.filetype;

import org.jspecify.annotations.NullMarked;
