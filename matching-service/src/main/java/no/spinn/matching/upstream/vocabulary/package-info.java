/**
 * The vocabulary: which facts there are about an organisation, a project or a candidate, as instruments-service publishes it.
 */
@NullMarked
package no.spinn.matching.upstream.vocabulary;

import org.jspecify.annotations.NullMarked;
