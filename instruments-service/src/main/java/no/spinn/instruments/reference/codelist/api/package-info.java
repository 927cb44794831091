/** Code lists over HTTP. */
@NullMarked
package no.spinn.instruments.reference.codelist.api;

import org.jspecify.annotations.NullMarked;
