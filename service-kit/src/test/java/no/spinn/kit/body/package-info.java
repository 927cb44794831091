@NullMarked
package no.spinn.kit.body;

import org.jspecify.annotations.NullMarked;
