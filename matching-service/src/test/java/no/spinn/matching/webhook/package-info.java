@NullMarked
package no.spinn.matching.webhook;

import org.jspecify.annotations.NullMarked;
