/** Applications over HTTP, for the organisation that applies and for the one that decides. */
@NullMarked
package no.spinn.applications.applying.application.api;

import org.jspecify.annotations.NullMarked;
