@NullMarked
package no.spinn.matching.language.condition.api;

import org.jspecify.annotations.NullMarked;
