@NullMarked
package no.spinn.instruments.catalogue.call.api;

import org.jspecify.annotations.NullMarked;
