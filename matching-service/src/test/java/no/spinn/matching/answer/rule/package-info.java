@NullMarked
package no.spinn.matching.answer.rule;

import org.jspecify.annotations.NullMarked;
