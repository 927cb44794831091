/** Authentication: reads the caller from a Maskinporten token. A token names an organisation, never a person. */
@NullMarked
package no.spinn.kit.security;

import org.jspecify.annotations.NullMarked;
