/** What matching-service says about the eligibility of an application, criterion by criterion. Advice for those who decide; nothing is decided here. */
@NullMarked
package no.spinn.applications.upstream.eligibility;

import org.jspecify.annotations.NullMarked;
