/** What the resources of the catalogue share: entity tags, caching and query parameters. */
@NullMarked
package no.spinn.instruments.common.api;

import org.jspecify.annotations.NullMarked;
