/** How innovation is paid for: which projects are counted, by what, and which of the counts can be told without telling of one or two organisations. */
@NullMarked
package no.spinn.applications.record.barometer;

import org.jspecify.annotations.NullMarked;
