@NullMarked
package no.spinn.instruments.condition;

import org.jspecify.annotations.NullMarked;
