@NullMarked
package no.spinn.instruments.common.api;

import org.jspecify.annotations.NullMarked;
