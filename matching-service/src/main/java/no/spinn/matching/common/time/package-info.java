/** The clock that features get injected. Nothing else asks the system for the time. */
@NullMarked
package no.spinn.matching.common.time;

import org.jspecify.annotations.NullMarked;
