/** The front page. */
@NullMarked
package no.spinn.portal.pages.front;

import org.jspecify.annotations.NullMarked;
