/**
 * Webhooks by the Standard Webhooks specification: signed messages to addresses that organisations name, sent again until they
 * arrive or the address is switched off. Knows nothing of what the messages say.
 */
@NullMarked
package no.spinn.matching.organisation.webhook;

import org.jspecify.annotations.NullMarked;
