@NullMarked
package no.spinn.kit.businessregister;

import org.jspecify.annotations.NullMarked;
