package no.spinn.instruments.catalogue.call.api;

import java.time.Instant;
import no.spinn.instruments.catalogue.call.PublicCall;

/**
 * The deadline of a call.
 *
 * @param changedAt the time of the last change of the call
 */
record Deadline(PublicCall call, Instant changedAt) {}
