/** The list of instruments, and one instrument. */
@NullMarked
package no.spinn.portal.pages.instruments;

import org.jspecify.annotations.NullMarked;
