@NullMarked
package no.spinn.kit.webhook;

import org.jspecify.annotations.NullMarked;
