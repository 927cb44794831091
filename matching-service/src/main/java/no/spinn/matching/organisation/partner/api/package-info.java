/** Partner search over HTTP. */
@NullMarked
package no.spinn.matching.organisation.partner.api;

import org.jspecify.annotations.NullMarked;
