/**
 * The language of conditions: values of facts, operators, three-valued evaluation. Knows no call and no vocabulary.
 */
@NullMarked
package no.spinn.matching.language;

import org.jspecify.annotations.NullMarked;
