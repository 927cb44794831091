@NullMarked
package no.spinn.matching;

import org.jspecify.annotations.NullMarked;
