/** What the resources of the catalogue share: entity tags, caching, JSON columns and query parameters. */
@NullMarked
package no.spinn.instruments.api;

import org.jspecify.annotations.NullMarked;
