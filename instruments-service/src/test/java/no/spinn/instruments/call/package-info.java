@NullMarked
package no.spinn.instruments.call;

import org.jspecify.annotations.NullMarked;
