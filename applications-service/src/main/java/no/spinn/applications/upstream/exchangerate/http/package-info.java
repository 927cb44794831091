/** The client of the data API of Norges Bank. */
@NullMarked
package no.spinn.applications.upstream.exchangerate.http;

import org.jspecify.annotations.NullMarked;
