@NullMarked
package no.spinn.instruments.reference.organisation.api;

import org.jspecify.annotations.NullMarked;
