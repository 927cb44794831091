/**
 * The form of a call: the profile of JSON Schema in which providers write it, and what libraries draw from it in one language. See
 * docs/forms.md.
 */
@NullMarked
package no.spinn.instruments.catalogue.form;

import org.jspecify.annotations.NullMarked;
