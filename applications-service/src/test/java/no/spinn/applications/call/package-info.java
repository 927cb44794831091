@NullMarked
package no.spinn.applications.call;

import org.jspecify.annotations.NullMarked;
