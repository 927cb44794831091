/**
 * The official exchange rates of Norges Bank: copied on a schedule, stored by currency and day, and a configured reference for
 * when they are missing. A request only reads what is stored; it never waits for Norges Bank.
 */
@NullMarked
package no.spinn.applications.upstream.exchangerate;

import org.jspecify.annotations.NullMarked;
