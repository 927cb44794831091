/** Cases, exported over HTTP and read back. */
@NullMarked
package no.spinn.applications.export.api;

import org.jspecify.annotations.NullMarked;
