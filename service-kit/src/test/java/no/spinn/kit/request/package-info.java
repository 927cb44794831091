@NullMarked
package no.spinn.kit.request;

import org.jspecify.annotations.NullMarked;
