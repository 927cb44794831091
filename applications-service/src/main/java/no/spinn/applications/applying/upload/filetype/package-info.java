/**
 * Detects the type of a file by its content, and decides whether it is accepted. Neither the file name nor the Content-Type
 * header is trusted; they only say that a file is text when all its bytes are.
 */
@NullMarked
package no.spinn.applications.applying.upload.filetype;

import org.jspecify.annotations.NullMarked;
