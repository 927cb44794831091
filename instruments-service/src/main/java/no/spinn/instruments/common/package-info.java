/**
 * The code that all features share: lists of faults, query parameters, checks of texts. It knows no feature.
 */
@NullMarked
package no.spinn.instruments.common;

import org.jspecify.annotations.NullMarked;
