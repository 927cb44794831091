@NullMarked
package no.spinn.matching.answer.eligibility;

import org.jspecify.annotations.NullMarked;
