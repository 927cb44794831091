/** What the tests of every service share: real infrastructure, tokens, the check of the OpenAPI document. */
@NullMarked
package no.spinn.kit.testing;

import org.jspecify.annotations.NullMarked;
