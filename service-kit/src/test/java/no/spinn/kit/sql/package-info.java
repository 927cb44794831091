@NullMarked
package no.spinn.kit.sql;

import org.jspecify.annotations.NullMarked;
