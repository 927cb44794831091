/**
 * Authentication: reads the caller from a Maskinporten token. A token names an organisation, never a person.
 * A policy decision point says what a system user may do for its organisation.
 */
@NullMarked
package no.spinn.kit.security;

import org.jspecify.annotations.NullMarked;
