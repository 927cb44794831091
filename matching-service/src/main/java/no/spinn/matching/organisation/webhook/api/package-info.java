/** Webhooks and their messages over HTTP. */
@NullMarked
package no.spinn.matching.organisation.webhook.api;

import org.jspecify.annotations.NullMarked;
