@NullMarked
package no.spinn.instruments.search.api;

import org.jspecify.annotations.NullMarked;
