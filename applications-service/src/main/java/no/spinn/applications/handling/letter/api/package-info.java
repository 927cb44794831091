/** Letters over HTTP, as JSON and as PDF. */
@NullMarked
package no.spinn.applications.handling.letter.api;

import org.jspecify.annotations.NullMarked;
