/** Texts in nb, nn and en, and the choice of language for a request (content negotiation). */
@NullMarked
package no.spinn.kit.language;

import org.jspecify.annotations.NullMarked;
