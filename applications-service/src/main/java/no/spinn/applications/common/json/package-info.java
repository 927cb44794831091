/**
 * JSON as plain values (maps, lists, strings, numbers, booleans), and the canonical text of each. There is no parser here.
 */
@NullMarked
package no.spinn.applications.common.json;

import org.jspecify.annotations.NullMarked;
