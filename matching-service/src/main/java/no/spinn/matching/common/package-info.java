/**
 * The problem codes of this service.
 */
@NullMarked
package no.spinn.matching.common;

import org.jspecify.annotations.NullMarked;
