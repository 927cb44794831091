@NullMarked
package no.spinn.instruments.reference.organisation;

import org.jspecify.annotations.NullMarked;
