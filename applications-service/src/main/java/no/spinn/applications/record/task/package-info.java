/**
 * What waits for an organisation, in every case and in every role. Tasks are read from the tables of the features, which say where
 * theirs are found; no act lives here.
 */
@NullMarked
package no.spinn.applications.record.task;

import org.jspecify.annotations.NullMarked;
