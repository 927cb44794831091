@NullMarked
package no.spinn.kit.representation;

import org.jspecify.annotations.NullMarked;
