/** Texts in nb, nn and en, and the choice between them for a request. */
@NullMarked
package no.spinn.kit.language;

import org.jspecify.annotations.NullMarked;
