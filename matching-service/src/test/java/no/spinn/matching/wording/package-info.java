@NullMarked
package no.spinn.matching.wording;

import org.jspecify.annotations.NullMarked;
