@NullMarked
package no.spinn.instruments.reference.condition;

import org.jspecify.annotations.NullMarked;
