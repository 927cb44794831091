/** Watches as an integrator meets them. */
@NullMarked
package no.spinn.matching.watch.api;

import org.jspecify.annotations.NullMarked;
