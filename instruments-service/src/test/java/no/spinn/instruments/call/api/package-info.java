@NullMarked
package no.spinn.instruments.call.api;

import org.jspecify.annotations.NullMarked;
