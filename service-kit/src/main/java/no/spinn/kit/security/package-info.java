/** Who is calling: Maskinporten-shaped tokens read into a caller. A token names an organisation, never a person. */
@NullMarked
package no.spinn.kit.security;

import org.jspecify.annotations.NullMarked;
