@NullMarked
package no.spinn.instruments.history.api;

import org.jspecify.annotations.NullMarked;
