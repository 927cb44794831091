/** The journal of an application over HTTP: who did what, and whether the record is intact. */
@NullMarked
package no.spinn.applications.record.journal.api;

import org.jspecify.annotations.NullMarked;
