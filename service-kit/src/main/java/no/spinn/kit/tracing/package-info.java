/**
 * Traces of requests, and the ids by which their log lines are found. A span carries names, numbers and states, and nothing of what
 * a caller sent: no address, path, query, header or body. Only this package and {@code event} start spans.
 */
@NullMarked
package no.spinn.kit.tracing;

import org.jspecify.annotations.NullMarked;
