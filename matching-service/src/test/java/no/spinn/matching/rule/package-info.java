@NullMarked
package no.spinn.matching.rule;

import org.jspecify.annotations.NullMarked;
