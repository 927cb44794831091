/** Tests of profiles over HTTP. */
@NullMarked
package no.spinn.matching.organisation.profile.api;

import org.jspecify.annotations.NullMarked;
