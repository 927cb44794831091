@NullMarked
package no.spinn.local;

import org.jspecify.annotations.NullMarked;
