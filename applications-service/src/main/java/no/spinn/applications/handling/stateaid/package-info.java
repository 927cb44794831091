/**
 * State aid to recipients with economic activity: the legal basis of each award, the declarations of applicants about other
 * aid, and the de minimis ceiling.
 */
@NullMarked
package no.spinn.applications.handling.stateaid;

import org.jspecify.annotations.NullMarked;
