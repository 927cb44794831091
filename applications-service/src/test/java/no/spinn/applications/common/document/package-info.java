/** Documents, read back from their PDFs. */
@NullMarked
package no.spinn.applications.common.document;

import org.jspecify.annotations.NullMarked;
