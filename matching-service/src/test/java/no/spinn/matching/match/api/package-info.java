@NullMarked
package no.spinn.matching.match.api;

import org.jspecify.annotations.NullMarked;
