/** The formal check over HTTP. */
@NullMarked
package no.spinn.applications.formalcheck.api;

import org.jspecify.annotations.NullMarked;
