/** JSON as plain values (maps, lists, strings, numbers, booleans), and the one canonical text of each. No parser lives here. */
@NullMarked
package no.spinn.applications.common.json;

import org.jspecify.annotations.NullMarked;
