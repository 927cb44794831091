/**
 * Streams for browsers, which cannot send a token with an EventSource: a ticket in the address takes its place, once. The stream
 * then goes on as a session, which the browser resumes by the id of the last event.
 */
@NullMarked
package no.spinn.kit.stream;

import org.jspecify.annotations.NullMarked;
