/** Virus scanning: the queue of waiting attachments, the client of the scanner, and the job that connects them. */
@NullMarked
package no.spinn.applications.applying.virusscan;

import org.jspecify.annotations.NullMarked;
