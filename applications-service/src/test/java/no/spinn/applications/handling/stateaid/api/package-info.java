/** State aid over HTTP. */
@NullMarked
package no.spinn.applications.handling.stateaid.api;

import org.jspecify.annotations.NullMarked;
