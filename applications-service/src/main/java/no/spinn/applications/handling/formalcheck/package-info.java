/** The formal check: a provider takes up what was submitted, asks for what is missing, and dismisses what cannot be assessed. */
@NullMarked
package no.spinn.applications.handling.formalcheck;

import org.jspecify.annotations.NullMarked;
