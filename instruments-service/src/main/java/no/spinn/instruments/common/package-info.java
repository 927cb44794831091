/**
 * What all features share: lists of faults, query parameters, checks of written words. Knows no feature.
 */
@NullMarked
package no.spinn.instruments.common;

import org.jspecify.annotations.NullMarked;
