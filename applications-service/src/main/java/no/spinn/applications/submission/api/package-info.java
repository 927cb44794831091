/** Submission and receipt over HTTP. */
@NullMarked
package no.spinn.applications.submission.api;

import org.jspecify.annotations.NullMarked;
