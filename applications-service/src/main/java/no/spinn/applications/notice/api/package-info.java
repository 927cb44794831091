/** Notices over HTTP. */
@NullMarked
package no.spinn.applications.notice.api;

import org.jspecify.annotations.NullMarked;
