@NullMarked
package no.spinn.instruments.criterion;

import org.jspecify.annotations.NullMarked;
