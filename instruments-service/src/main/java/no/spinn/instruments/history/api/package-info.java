/** The history over HTTP: changes for clients that poll and for feed readers, and states as JSON. */
@NullMarked
package no.spinn.instruments.history.api;

import org.jspecify.annotations.NullMarked;
