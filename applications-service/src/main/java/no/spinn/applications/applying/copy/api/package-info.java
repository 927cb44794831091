/** The HTTP interface of copies. */
@NullMarked
package no.spinn.applications.applying.copy.api;

import org.jspecify.annotations.NullMarked;
