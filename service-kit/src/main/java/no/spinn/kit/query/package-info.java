/**
 * The query of a request, compared with what its operation declares. Unknown names, values that are given too often and values that
 * cannot be read are refused before the resource runs.
 */
@NullMarked
package no.spinn.kit.query;

import org.jspecify.annotations.NullMarked;
