/** Acts that must not happen twice: the first answer to an Idempotency-Key is stored with the act and replayed. */
@NullMarked
package no.spinn.kit.idempotency;

import org.jspecify.annotations.NullMarked;
