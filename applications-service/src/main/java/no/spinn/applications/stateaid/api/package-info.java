/** State aid over HTTP: declarations, cumulation and the public register. */
@NullMarked
package no.spinn.applications.stateaid.api;

import org.jspecify.annotations.NullMarked;
