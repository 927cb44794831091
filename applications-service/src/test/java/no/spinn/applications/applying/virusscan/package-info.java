/** Talking to the scanner. */
@NullMarked
package no.spinn.applications.applying.virusscan;

import org.jspecify.annotations.NullMarked;
