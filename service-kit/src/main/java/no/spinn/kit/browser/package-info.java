/**
 * What browsers need: which origins may call (CORS), and that nothing behind a token is stored. Set before the response begins,
 * whoever writes it, so that problems and streams have it, too.
 */
@NullMarked
package no.spinn.kit.browser;

import org.jspecify.annotations.NullMarked;
