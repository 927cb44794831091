/**
 * How the body of a request becomes a value, and how all of its faults are found at once: what cannot be read, what violates a
 * constraint, and what a service checks beyond that.
 */
@NullMarked
package no.spinn.kit.body;

import org.jspecify.annotations.NullMarked;
