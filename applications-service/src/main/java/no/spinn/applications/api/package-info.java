/** What the resources of this service share: JSON columns and query parameters. */
@NullMarked
package no.spinn.applications.api;

import org.jspecify.annotations.NullMarked;
