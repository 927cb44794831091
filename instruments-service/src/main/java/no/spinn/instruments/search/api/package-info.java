/** Search over HTTP: the query parameters that lists have in common, facets and highlights. */
@NullMarked
package no.spinn.instruments.search.api;

import org.jspecify.annotations.NullMarked;
