@NullMarked
package no.spinn.kit.calendar;

import org.jspecify.annotations.NullMarked;
