/** The vocabulary of facts, and the check that a given fact has a value of its type. Owned by instruments-service; kept here. */
@NullMarked
package no.spinn.applications.upstream.fact;

import org.jspecify.annotations.NullMarked;
