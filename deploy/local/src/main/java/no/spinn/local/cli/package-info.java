/** The commands of the launcher. */
@NullMarked
package no.spinn.local.cli;

import org.jspecify.annotations.NullMarked;
