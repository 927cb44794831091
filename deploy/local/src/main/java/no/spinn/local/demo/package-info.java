/** The demo: the main scenario over HTTP, printed step by step. */
@NullMarked
package no.spinn.local.demo;

import org.jspecify.annotations.NullMarked;
