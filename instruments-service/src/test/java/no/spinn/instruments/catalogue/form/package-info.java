/** Tests of forms, without a service around them. */
@NullMarked
package no.spinn.instruments.catalogue.form;

import org.jspecify.annotations.NullMarked;
