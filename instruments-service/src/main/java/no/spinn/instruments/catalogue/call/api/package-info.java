/** Calls over HTTP: reading for everybody, writing for the provider of the instrument. */
@NullMarked
package no.spinn.instruments.catalogue.call.api;

import org.jspecify.annotations.NullMarked;
