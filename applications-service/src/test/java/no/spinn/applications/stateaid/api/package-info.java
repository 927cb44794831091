/** Tests of state aid over HTTP. */
@NullMarked
package no.spinn.applications.stateaid.api;

import org.jspecify.annotations.NullMarked;
