/**
 * What instruments and calls refer to: providers, facts, criteria with their conditions, decision rules. Knows neither
 * instruments nor calls.
 */
@NullMarked
package no.spinn.instruments.reference;

import org.jspecify.annotations.NullMarked;
