/** How JSON is read and written: strict parsing of requests, JSON columns, JSON Merge Patch. */
@NullMarked
package no.spinn.kit.json;

import org.jspecify.annotations.NullMarked;
