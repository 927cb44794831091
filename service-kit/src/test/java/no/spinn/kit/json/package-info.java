/** What of JSON is refused, whoever it is for. */
@NullMarked
package no.spinn.kit.json;

import org.jspecify.annotations.NullMarked;
