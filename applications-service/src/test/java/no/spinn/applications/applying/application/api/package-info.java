/** Applications over HTTP. */
@NullMarked
package no.spinn.applications.applying.application.api;

import org.jspecify.annotations.NullMarked;
