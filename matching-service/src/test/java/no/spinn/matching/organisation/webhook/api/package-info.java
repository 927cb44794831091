@NullMarked
package no.spinn.matching.organisation.webhook.api;

import org.jspecify.annotations.NullMarked;
