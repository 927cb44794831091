/**
 * What an organisation keeps here, and what it hears of: profiles, watches, webhooks, partner listings; and the reach of
 * drafted criteria among profiles. Nothing that only answers a question may depend on this group.
 */
@NullMarked
package no.spinn.matching.organisation;

import org.jspecify.annotations.NullMarked;
