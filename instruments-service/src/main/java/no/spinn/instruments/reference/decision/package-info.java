/** The legal rules for decisions on applications: whether a decision is an individual decision, who decides appeals, and whether grants are state aid. Instruments and announced calls have them. */
@NullMarked
package no.spinn.instruments.reference.decision;

import org.jspecify.annotations.NullMarked;
