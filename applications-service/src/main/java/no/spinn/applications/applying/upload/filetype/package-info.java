/**
 * Detects the type of a file by its content alone, and decides whether it is accepted. Neither the file name nor the
 * Content-Type header is trusted.
 */
@NullMarked
package no.spinn.applications.applying.upload.filetype;

import org.jspecify.annotations.NullMarked;
