/** Webhooks and their messages over HTTP. The resource of a service adds the addresses, the scopes and what its messages are about. */
@NullMarked
package no.spinn.kit.webhook.api;

import org.jspecify.annotations.NullMarked;
