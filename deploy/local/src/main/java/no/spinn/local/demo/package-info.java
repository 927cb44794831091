/** The main story, told over HTTP to somebody who watches. */
@NullMarked
package no.spinn.local.demo;

import org.jspecify.annotations.NullMarked;
