/** Rules over HTTP. */
@NullMarked
package no.spinn.matching.rule.api;

import org.jspecify.annotations.NullMarked;
