@NullMarked
package no.spinn.instruments.assistant.api;

import org.jspecify.annotations.NullMarked;
