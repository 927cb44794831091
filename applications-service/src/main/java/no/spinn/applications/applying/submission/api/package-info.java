/** Submission and receipt over HTTP. */
@NullMarked
package no.spinn.applications.applying.submission.api;

import org.jspecify.annotations.NullMarked;
