@NullMarked
package no.spinn.instruments.fact.api;

import org.jspecify.annotations.NullMarked;
