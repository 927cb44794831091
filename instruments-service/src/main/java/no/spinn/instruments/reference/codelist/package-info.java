/** The lists of codes that other organisations maintain: countries, municipalities, counties. The codes are those of {@code criteria}. */
@NullMarked
package no.spinn.instruments.reference.codelist;

import org.jspecify.annotations.NullMarked;
