/** Documents, read back from their PDFs. */
@NullMarked
package no.spinn.applications.document;

import org.jspecify.annotations.NullMarked;
