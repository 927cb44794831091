/** Reports over HTTP. */
@NullMarked
package no.spinn.applications.project.report.api;

import org.jspecify.annotations.NullMarked;
