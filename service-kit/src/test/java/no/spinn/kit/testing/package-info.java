/** Test support for all services: real infrastructure, tokens, and checks of contracts, architecture and message files. */
@NullMarked
package no.spinn.kit.testing;

import org.jspecify.annotations.NullMarked;
