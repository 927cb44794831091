/** The barometer without HTTP: the counted projects, and an attacker that tries to learn more than is published. */
@NullMarked
package no.spinn.applications.record.barometer;

import org.jspecify.annotations.NullMarked;
