/** Facts as callers send them: read into typed values, with every fault named. */
@NullMarked
package no.spinn.matching.upstream.vocabulary.api;

import org.jspecify.annotations.NullMarked;
