/** Code lists that other organisations maintain: countries, and the municipalities and counties of Norway. */
@NullMarked
package no.spinn.criteria.code;

import org.jspecify.annotations.NullMarked;
