/** Tests of decisions over HTTP. */
@NullMarked
package no.spinn.applications.decision.api;

import org.jspecify.annotations.NullMarked;
