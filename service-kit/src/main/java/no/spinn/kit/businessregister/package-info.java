/**
 * The Norwegian register of organisations, Enhetsregisteret: what it says of a number, kept for a while, asked for once at a time and
 * not while it is down. The answers are facts of the register; what follows from them belongs to a service.
 */
@NullMarked
package no.spinn.kit.businessregister;

import org.jspecify.annotations.NullMarked;
