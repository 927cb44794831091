/** Documents for people and archives: a plain model, and its PDF. Knows nothing of their subject. */
@NullMarked
package no.spinn.applications.common.document;

import org.jspecify.annotations.NullMarked;
