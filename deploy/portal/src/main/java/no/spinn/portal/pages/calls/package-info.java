/** The list of calls, and one call. */
@NullMarked
package no.spinn.portal.pages.calls;

import org.jspecify.annotations.NullMarked;
