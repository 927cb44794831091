@NullMarked
package no.spinn.matching.vocabulary.api;

import org.jspecify.annotations.NullMarked;
