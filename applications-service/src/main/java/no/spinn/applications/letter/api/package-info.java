/** Letters over HTTP, as JSON and as PDF. */
@NullMarked
package no.spinn.applications.letter.api;

import org.jspecify.annotations.NullMarked;
