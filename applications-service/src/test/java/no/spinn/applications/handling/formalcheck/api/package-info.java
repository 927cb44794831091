/** The formal check over HTTP. */
@NullMarked
package no.spinn.applications.handling.formalcheck.api;

import org.jspecify.annotations.NullMarked;
