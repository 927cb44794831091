/** The facts that can be known about an organisation, a project or a candidate: what instruments-service publishes, kept here. */
@NullMarked
package no.spinn.matching.upstream.vocabulary;

import org.jspecify.annotations.NullMarked;
