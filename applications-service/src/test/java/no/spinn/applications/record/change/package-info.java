@NullMarked
package no.spinn.applications.record.change;

import org.jspecify.annotations.NullMarked;
