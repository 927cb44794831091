/** Agreements over HTTP. */
@NullMarked
package no.spinn.applications.project.agreement.api;

import org.jspecify.annotations.NullMarked;
