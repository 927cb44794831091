@NullMarked
package no.spinn.instruments.reference.provider;

import org.jspecify.annotations.NullMarked;
