@NullMarked
package no.spinn.applications.applying.extension;

import org.jspecify.annotations.NullMarked;
