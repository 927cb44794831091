/** Tests of what the kit adds to OpenAPI documents. */
@NullMarked
package no.spinn.kit.openapi;

import org.jspecify.annotations.NullMarked;
