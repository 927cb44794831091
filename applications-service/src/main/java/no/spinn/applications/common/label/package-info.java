/** What people call the values of the enums of this service. */
@NullMarked
package no.spinn.applications.common.label;

import org.jspecify.annotations.NullMarked;
