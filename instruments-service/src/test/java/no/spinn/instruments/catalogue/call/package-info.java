@NullMarked
package no.spinn.instruments.catalogue.call;

import org.jspecify.annotations.NullMarked;
