/** Decision rules as JSON. */
@NullMarked
package no.spinn.instruments.reference.decision.api;

import org.jspecify.annotations.NullMarked;
