@NullMarked
package no.spinn.kit.event;

import org.jspecify.annotations.NullMarked;
