/** Organisations that look for partners. */
@NullMarked
package no.spinn.portal.pages.partners;

import org.jspecify.annotations.NullMarked;
