/** Load shedding: under overload, refuses early the requests that could not be answered in time. */
@NullMarked
package no.spinn.kit.overload;

import org.jspecify.annotations.NullMarked;
