/** An application and its life: the draft and its rules, the table of all moves, and the one method that moves. */
@NullMarked
package no.spinn.applications.applying.application;

import org.jspecify.annotations.NullMarked;
