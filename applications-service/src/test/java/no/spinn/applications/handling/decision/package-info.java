/** Tests of decisions, without a service around them. */
@NullMarked
package no.spinn.applications.handling.decision;

import org.jspecify.annotations.NullMarked;
