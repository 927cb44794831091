/** The guide: from an organisation and a few answers to the calls that fit. Answers live in the address. */
@NullMarked
package no.spinn.portal.pages.guide;

import org.jspecify.annotations.NullMarked;
