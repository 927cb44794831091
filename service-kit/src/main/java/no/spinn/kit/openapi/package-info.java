/** What every operation of every service has in common, added to the OpenAPI document in one place. */
@NullMarked
package no.spinn.kit.openapi;

import org.jspecify.annotations.NullMarked;
