@NullMarked
package no.spinn.criteria.vocabulary;

import org.jspecify.annotations.NullMarked;
