/** Tests of facts as callers send them. */
@NullMarked
package no.spinn.matching.upstream.vocabulary.api;

import org.jspecify.annotations.NullMarked;
