@NullMarked
package no.spinn.instruments.search;

import org.jspecify.annotations.NullMarked;
