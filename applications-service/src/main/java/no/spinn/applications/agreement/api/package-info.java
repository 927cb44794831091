/** Agreements over HTTP. */
@NullMarked
package no.spinn.applications.agreement.api;

import org.jspecify.annotations.NullMarked;
