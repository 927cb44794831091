/**
 * The reference data of instruments and calls: providers, facts, criteria with their conditions, and decision rules. It
 * knows neither instruments nor calls.
 */
@NullMarked
package no.spinn.instruments.reference;

import org.jspecify.annotations.NullMarked;
