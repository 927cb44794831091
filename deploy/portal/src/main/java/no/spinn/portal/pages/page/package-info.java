/** What every page has: its language, texts, formats, frame, files and headers. Knows no feature. */
@NullMarked
package no.spinn.portal.pages.page;

import org.jspecify.annotations.NullMarked;
