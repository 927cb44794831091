/** The JSON of an eligibility report. The resource that serves it belongs to the application. */
@NullMarked
package no.spinn.applications.upstream.eligibility.api;

import org.jspecify.annotations.NullMarked;
