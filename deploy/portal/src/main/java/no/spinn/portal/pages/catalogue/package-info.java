/** The catalogue as pages read it: calls, instruments, facts and codes of instruments-service, with only the members that they show. */
@NullMarked
package no.spinn.portal.pages.catalogue;

import org.jspecify.annotations.NullMarked;
