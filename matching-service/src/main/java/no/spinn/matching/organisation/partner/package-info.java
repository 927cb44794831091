/**
 * Partners: organisations that publish what they work on, what they can be in a project and whom they look for; others who have the
 * same challenge find them, and both have to agree before either learns how to reach the other.
 */
@NullMarked
package no.spinn.matching.organisation.partner;

import org.jspecify.annotations.NullMarked;
