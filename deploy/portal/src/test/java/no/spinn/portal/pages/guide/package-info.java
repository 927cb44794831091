@NullMarked
package no.spinn.portal.pages.guide;

import org.jspecify.annotations.NullMarked;
