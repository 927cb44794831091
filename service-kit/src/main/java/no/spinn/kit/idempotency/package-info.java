/** Idempotent requests: the first response to an Idempotency-Key is stored in the transaction of the change and replayed. */
@NullMarked
package no.spinn.kit.idempotency;

import org.jspecify.annotations.NullMarked;
