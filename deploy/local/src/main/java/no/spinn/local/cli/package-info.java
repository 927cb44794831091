/** The commands of the launcher, as a person at a terminal meets them. */
@NullMarked
package no.spinn.local.cli;

import org.jspecify.annotations.NullMarked;
