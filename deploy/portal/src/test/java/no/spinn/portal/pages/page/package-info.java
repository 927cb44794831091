@NullMarked
package no.spinn.portal.pages.page;

import org.jspecify.annotations.NullMarked;
