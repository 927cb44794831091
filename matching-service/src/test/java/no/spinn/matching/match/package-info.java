@NullMarked
package no.spinn.matching.match;

import org.jspecify.annotations.NullMarked;
