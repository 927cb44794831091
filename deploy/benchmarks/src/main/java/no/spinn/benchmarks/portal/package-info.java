/** The pages of the portal: how soon they begin, how heavy they are, and what the portal costs. */
@NullMarked
package no.spinn.benchmarks.portal;

import org.jspecify.annotations.NullMarked;
