/** Partners over HTTP. */
@NullMarked
package no.spinn.matching.partner.api;

import org.jspecify.annotations.NullMarked;
