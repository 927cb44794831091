/** What a decision on an application is in law: whether it is an individual decision, to whom it can be appealed, and whether grants are state aid. A property of an instrument, and of each call that is announced under it. */
@NullMarked
package no.spinn.instruments.reference.decision;

import org.jspecify.annotations.NullMarked;
