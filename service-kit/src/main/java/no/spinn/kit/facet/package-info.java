/** The counts beside a list: how many of its entries are in each group, and what people call the groups. */
@NullMarked
package no.spinn.kit.facet;

import org.jspecify.annotations.NullMarked;
