/** The OpenAPI documents of the services and the AsyncAPI document of the events, drawn for people, and how to begin. */
@NullMarked
package no.spinn.portal.pages.developers;

import org.jspecify.annotations.NullMarked;
