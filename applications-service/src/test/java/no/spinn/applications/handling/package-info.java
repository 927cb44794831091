@NullMarked
package no.spinn.applications.handling;

import org.jspecify.annotations.NullMarked;
