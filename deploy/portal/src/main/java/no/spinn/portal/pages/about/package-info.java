/** About Spinn, privacy and accessibility. */
@NullMarked
package no.spinn.portal.pages.about;

import org.jspecify.annotations.NullMarked;
