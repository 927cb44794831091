@NullMarked
package no.spinn.matching.forward;

import org.jspecify.annotations.NullMarked;
