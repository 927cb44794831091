@NullMarked
package no.spinn.instruments.instrument.api;

import org.jspecify.annotations.NullMarked;
