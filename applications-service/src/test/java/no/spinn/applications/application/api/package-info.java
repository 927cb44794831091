/** Applications over HTTP. */
@NullMarked
package no.spinn.applications.application.api;

import org.jspecify.annotations.NullMarked;
