/** How innovation is paid for: a picture, its table and the reference figures. */
@NullMarked
package no.spinn.portal.pages.barometer;

import org.jspecify.annotations.NullMarked;
