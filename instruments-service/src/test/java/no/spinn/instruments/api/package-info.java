@NullMarked
package no.spinn.instruments.api;

import org.jspecify.annotations.NullMarked;
