/** The audit log: who did what, when and why, written in the transaction of the act itself. */
@NullMarked
package no.spinn.kit.audit;

import org.jspecify.annotations.NullMarked;
