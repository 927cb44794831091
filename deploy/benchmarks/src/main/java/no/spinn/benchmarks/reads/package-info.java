/** Public reads of the catalogue, beside a bare HTTP server that sends the very same bytes, and through the gateway, beside a bare proxy. */
@NullMarked
package no.spinn.benchmarks.reads;

import org.jspecify.annotations.NullMarked;
