/** The time that deadlines are judged by: the database's clock, and the days of Norway. */
@NullMarked
package no.spinn.kit.time;

import org.jspecify.annotations.NullMarked;
