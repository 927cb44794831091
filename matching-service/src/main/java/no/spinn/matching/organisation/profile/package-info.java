/**
 * Saved profiles: facts about an organisation and a project, which calls are matched against. A profile is visible only to
 * its owner. Others read no more than rounded counts, see {@link no.spinn.matching.organisation.reach}.
 */
@NullMarked
package no.spinn.matching.organisation.profile;

import org.jspecify.annotations.NullMarked;
