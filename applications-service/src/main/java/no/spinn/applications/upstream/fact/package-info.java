/**
 * The vocabulary of facts, and the check that a fact has a value of its type. Owned by instruments-service and copied here.
 */
@NullMarked
package no.spinn.applications.upstream.fact;

import org.jspecify.annotations.NullMarked;
