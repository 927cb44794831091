/** The barometer without HTTP: what is counted, and an attacker who tries to learn more than is told. */
@NullMarked
package no.spinn.applications.record.barometer;

import org.jspecify.annotations.NullMarked;
