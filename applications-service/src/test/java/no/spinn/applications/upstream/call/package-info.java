@NullMarked
package no.spinn.applications.upstream.call;

import org.jspecify.annotations.NullMarked;
