/** Tests of an application's life, without a service around it. */
@NullMarked
package no.spinn.applications.applying.application;

import org.jspecify.annotations.NullMarked;
