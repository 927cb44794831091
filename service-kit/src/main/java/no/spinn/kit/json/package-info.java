/** How JSON is read and written: strictly in, plainly out. */
@NullMarked
package no.spinn.kit.json;

import org.jspecify.annotations.NullMarked;
