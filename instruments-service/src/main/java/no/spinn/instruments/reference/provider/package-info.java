/** The organisations that offer instruments. This feature holds their data only; the other features decide what a provider can do. */
@NullMarked
package no.spinn.instruments.reference.provider;

import org.jspecify.annotations.NullMarked;
