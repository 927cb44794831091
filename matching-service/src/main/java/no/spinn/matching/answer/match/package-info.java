/** The forward question: a project against every call, ranked and explained. */
@NullMarked
package no.spinn.matching.answer.match;

import org.jspecify.annotations.NullMarked;
