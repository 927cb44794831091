/** The one place that completes the OpenAPI documents with what all operations of all services have in common. */
@NullMarked
package no.spinn.kit.openapi;

import org.jspecify.annotations.NullMarked;
