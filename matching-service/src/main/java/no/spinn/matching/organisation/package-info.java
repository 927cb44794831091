/**
 * What organisations store here, and what they are notified of: profiles, watches, webhooks and partner listings; also the
 * reach of draft criteria among profiles. No other group depends on this one.
 */
@NullMarked
package no.spinn.matching.organisation;

import org.jspecify.annotations.NullMarked;
