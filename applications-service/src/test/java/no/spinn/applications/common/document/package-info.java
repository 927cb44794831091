/** Documents, verified by reading their PDFs. */
@NullMarked
package no.spinn.applications.common.document;

import org.jspecify.annotations.NullMarked;
