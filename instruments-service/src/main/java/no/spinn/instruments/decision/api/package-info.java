/** Decision rules as JSON. */
@NullMarked
package no.spinn.instruments.decision.api;

import org.jspecify.annotations.NullMarked;
