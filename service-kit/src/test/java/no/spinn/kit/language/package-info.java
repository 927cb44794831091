/** Tests of texts in several languages. */
@NullMarked
package no.spinn.kit.language;

import org.jspecify.annotations.NullMarked;
