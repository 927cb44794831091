/** Profiles and their matches over HTTP. */
@NullMarked
package no.spinn.matching.organisation.profile.api;

import org.jspecify.annotations.NullMarked;
