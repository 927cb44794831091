/** Rules over HTTP. */
@NullMarked
package no.spinn.matching.answer.rule.api;

import org.jspecify.annotations.NullMarked;
