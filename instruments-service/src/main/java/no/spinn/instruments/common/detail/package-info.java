/** The details of refusals, in three languages. */
@NullMarked
package no.spinn.instruments.common.detail;

import org.jspecify.annotations.NullMarked;
