/**
 * The forward index: it evaluates a project against all calls at once. Each distinct condition is evaluated once, however many
 * calls share it; the verdicts are then computed with bitmaps over the calls. The result is the same as that of the interpreter
 * call by call.
 */
@NullMarked
package no.spinn.matching.index.forward;

import org.jspecify.annotations.NullMarked;
