/** Documents as people read them and archives keep them: a plain model, and the PDF that it becomes. Knows nothing of what they are about. */
@NullMarked
package no.spinn.applications.common.document;

import org.jspecify.annotations.NullMarked;
