/** What a resource tells its caller of the acts that are possible on it. See docs/adr/0032. */
@NullMarked
package no.spinn.kit.action;

import org.jspecify.annotations.NullMarked;
