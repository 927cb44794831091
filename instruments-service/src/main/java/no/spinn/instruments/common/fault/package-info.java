/** Collects what is wrong with something authored, so that the author hears of all of it at once. */
@NullMarked
package no.spinn.instruments.common.fault;

import org.jspecify.annotations.NullMarked;
