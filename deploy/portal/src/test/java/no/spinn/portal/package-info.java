/** Tests of the gateway, without the services. */
@NullMarked
package no.spinn.portal;

import org.jspecify.annotations.NullMarked;
