/** The time that counts: the database's. */
@NullMarked
package no.spinn.applications.time;

import org.jspecify.annotations.NullMarked;
