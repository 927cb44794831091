/** Asks Enhetsregisteret over HTTP. */
@NullMarked
package no.spinn.kit.businessregister.http;

import org.jspecify.annotations.NullMarked;
