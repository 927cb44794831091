/**
 * An index over calls that answers a project's question for all of them at once. Each different condition is evaluated once,
 * however many calls have it; what the calls make of it is arithmetic on bitmaps over the calls. It says nothing but what the
 * interpreter would say call by call.
 */
@NullMarked
package no.spinn.matching.index.forward;

import org.jspecify.annotations.NullMarked;
