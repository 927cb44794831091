/** Webhooks as their owners manage them. */
@NullMarked
package no.spinn.matching.organisation.webhook.api;

import org.jspecify.annotations.NullMarked;
