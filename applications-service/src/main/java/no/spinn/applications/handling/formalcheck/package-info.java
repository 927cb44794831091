/**
 * The formal check: the provider takes up a submitted application, requests supplements, and dismisses what cannot be
 * assessed.
 */
@NullMarked
package no.spinn.applications.handling.formalcheck;

import org.jspecify.annotations.NullMarked;
