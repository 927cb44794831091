@NullMarked
package no.spinn.kit.security;

import org.jspecify.annotations.NullMarked;
