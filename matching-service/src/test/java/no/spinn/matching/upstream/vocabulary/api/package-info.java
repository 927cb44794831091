@NullMarked
package no.spinn.matching.upstream.vocabulary.api;

import org.jspecify.annotations.NullMarked;
