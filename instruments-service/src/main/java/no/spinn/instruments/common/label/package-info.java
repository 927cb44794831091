/** What people call the values of the enums of this service. */
@NullMarked
package no.spinn.instruments.common.label;

import org.jspecify.annotations.NullMarked;
