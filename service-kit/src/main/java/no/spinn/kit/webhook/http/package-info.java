/** Signs messages and sends them over HTTP. */
@NullMarked
package no.spinn.kit.webhook.http;

import org.jspecify.annotations.NullMarked;
