/** Search over HTTP: the query parameters of all lists, facets and highlights. */
@NullMarked
package no.spinn.instruments.search.api;

import org.jspecify.annotations.NullMarked;
