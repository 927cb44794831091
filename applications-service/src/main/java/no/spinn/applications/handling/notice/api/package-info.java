/** Notices over HTTP. */
@NullMarked
package no.spinn.applications.handling.notice.api;

import org.jspecify.annotations.NullMarked;
