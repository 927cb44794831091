@NullMarked
package no.spinn.matching.call.events;

import org.jspecify.annotations.NullMarked;
