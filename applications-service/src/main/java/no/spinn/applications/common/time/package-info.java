/** The time that counts: the database's. */
@NullMarked
package no.spinn.applications.common.time;

import org.jspecify.annotations.NullMarked;
