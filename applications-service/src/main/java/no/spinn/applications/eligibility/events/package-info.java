/** What matching-service tells about eligibility. */
@NullMarked
package no.spinn.applications.eligibility.events;

import org.jspecify.annotations.NullMarked;
