@NullMarked
package no.spinn.kit.security.token;

import org.jspecify.annotations.NullMarked;
