/** Makes a new installation a working catalogue: loads the data files at every start, each entry once. An edge of the service, whose transport is files; nothing may depend on it. */
@NullMarked
package no.spinn.instruments.seed;

import org.jspecify.annotations.NullMarked;
