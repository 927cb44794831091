/** The code that the resources of all features share: query parameters and checks of requests. */
@NullMarked
package no.spinn.instruments.common.api;

import org.jspecify.annotations.NullMarked;
