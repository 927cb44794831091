/** Requests to the public APIs of the services, and what pages do when those do not answer. Knows no feature. */
@NullMarked
package no.spinn.portal.pages.upstream;

import org.jspecify.annotations.NullMarked;
