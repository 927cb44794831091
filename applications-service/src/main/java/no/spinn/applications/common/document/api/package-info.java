/** HTTP responses that are JSON or PDF, as the client prefers. */
@NullMarked
package no.spinn.applications.common.document.api;

import org.jspecify.annotations.NullMarked;
