@NullMarked
package no.spinn.instruments.reference.provider.api;

import org.jspecify.annotations.NullMarked;
