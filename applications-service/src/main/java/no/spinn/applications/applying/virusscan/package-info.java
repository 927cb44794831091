/** Scanning for malware: the queue of what waits, the protocol of the scanner, and the job that brings the two together. */
@NullMarked
package no.spinn.applications.applying.virusscan;

import org.jspecify.annotations.NullMarked;
