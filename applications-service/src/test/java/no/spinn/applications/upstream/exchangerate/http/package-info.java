/** Tests of the exchange rates. */
@NullMarked
package no.spinn.applications.upstream.exchangerate.http;

import org.jspecify.annotations.NullMarked;
