/** Which service has which path. */
@NullMarked
package no.spinn.portal.route;

import org.jspecify.annotations.NullMarked;
