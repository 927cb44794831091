/** Tests of the pages before stubbed services, whose answers were recorded. */
@NullMarked
package no.spinn.portal.pages;

import org.jspecify.annotations.NullMarked;
