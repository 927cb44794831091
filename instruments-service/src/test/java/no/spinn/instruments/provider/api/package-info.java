@NullMarked
package no.spinn.instruments.provider.api;

import org.jspecify.annotations.NullMarked;
