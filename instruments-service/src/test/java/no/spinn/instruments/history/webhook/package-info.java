@NullMarked
package no.spinn.instruments.history.webhook;

import org.jspecify.annotations.NullMarked;
