/** Applications over HTTP, for applicants and providers. */
@NullMarked
package no.spinn.applications.applying.application.api;

import org.jspecify.annotations.NullMarked;
