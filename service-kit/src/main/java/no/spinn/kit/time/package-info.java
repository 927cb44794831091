/** The time that deadlines are judged by: the database's clock, the days of Norway, and how they are printed and counted. */
@NullMarked
package no.spinn.kit.time;

import org.jspecify.annotations.NullMarked;
