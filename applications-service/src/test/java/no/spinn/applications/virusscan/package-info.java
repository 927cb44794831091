/** Talking to the scanner. */
@NullMarked
package no.spinn.applications.virusscan;

import org.jspecify.annotations.NullMarked;
