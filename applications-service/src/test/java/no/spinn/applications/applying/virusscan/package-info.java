/** The client of the virus scanner. */
@NullMarked
package no.spinn.applications.applying.virusscan;

import org.jspecify.annotations.NullMarked;
