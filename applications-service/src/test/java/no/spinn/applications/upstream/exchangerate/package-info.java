/** Tests of the exchange rates. */
@NullMarked
package no.spinn.applications.upstream.exchangerate;

import org.jspecify.annotations.NullMarked;
