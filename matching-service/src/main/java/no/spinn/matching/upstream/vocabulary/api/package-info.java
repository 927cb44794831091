/** Reads the facts that callers send into typed values, and reports every fault. */
@NullMarked
package no.spinn.matching.upstream.vocabulary.api;

import org.jspecify.annotations.NullMarked;
