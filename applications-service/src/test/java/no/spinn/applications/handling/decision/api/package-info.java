/** Tests of decisions over HTTP. */
@NullMarked
package no.spinn.applications.handling.decision.api;

import org.jspecify.annotations.NullMarked;
