/** What matching-service tells about eligibility. */
@NullMarked
package no.spinn.applications.upstream.eligibility.events;

import org.jspecify.annotations.NullMarked;
