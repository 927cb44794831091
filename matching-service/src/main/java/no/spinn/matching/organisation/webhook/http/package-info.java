/** Signs messages and sends them over HTTP. */
@NullMarked
package no.spinn.matching.organisation.webhook.http;

import org.jspecify.annotations.NullMarked;
