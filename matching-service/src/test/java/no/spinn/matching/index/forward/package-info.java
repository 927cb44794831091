@NullMarked
package no.spinn.matching.index.forward;

import org.jspecify.annotations.NullMarked;
