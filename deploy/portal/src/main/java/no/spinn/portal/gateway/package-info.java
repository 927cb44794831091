/** Passes requests to the services and their answers back, and answers itself when it cannot. Holds no body in memory. */
@NullMarked
package no.spinn.portal.gateway;

import org.jspecify.annotations.NullMarked;
