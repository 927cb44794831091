/** Reports over HTTP. */
@NullMarked
package no.spinn.applications.report.api;

import org.jspecify.annotations.NullMarked;
