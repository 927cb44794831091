/** What is looked for again and again. */
@NullMarked
package no.spinn.kit.schedule;

import org.jspecify.annotations.NullMarked;
