@NullMarked
package no.spinn.instruments.reference.criterion;

import org.jspecify.annotations.NullMarked;
