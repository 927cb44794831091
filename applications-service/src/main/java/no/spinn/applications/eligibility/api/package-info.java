/** How a report is shown. The resource that serves it belongs to the application. */
@NullMarked
package no.spinn.applications.eligibility.api;

import org.jspecify.annotations.NullMarked;
