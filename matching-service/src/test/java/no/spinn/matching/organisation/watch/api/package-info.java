/** Watches as an integrator meets them. */
@NullMarked
package no.spinn.matching.organisation.watch.api;

import org.jspecify.annotations.NullMarked;
