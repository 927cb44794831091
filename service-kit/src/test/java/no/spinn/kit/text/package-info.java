/** What is blank, held against the expressions of the documents. */
@NullMarked
package no.spinn.kit.text;

import org.jspecify.annotations.NullMarked;
