/**
 * An application and its life cycle: the draft and its rules, the table of acts, and the one method that changes the state.
 */
@NullMarked
package no.spinn.applications.applying.application;

import org.jspecify.annotations.NullMarked;
