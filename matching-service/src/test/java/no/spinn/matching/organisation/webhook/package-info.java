@NullMarked
package no.spinn.matching.organisation.webhook;

import org.jspecify.annotations.NullMarked;
