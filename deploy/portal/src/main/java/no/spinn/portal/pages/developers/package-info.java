/** The OpenAPI documents of the services, drawn for people, and how to begin. */
@NullMarked
package no.spinn.portal.pages.developers;

import org.jspecify.annotations.NullMarked;
