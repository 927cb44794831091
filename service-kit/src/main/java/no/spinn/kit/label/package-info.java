/** What people call the values of enums: published for programs that draw answers, and read by the services themselves. */
@NullMarked
package no.spinn.kit.label;

import org.jspecify.annotations.NullMarked;
