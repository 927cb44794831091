package no.spinn.instruments.reference.criterion;

import java.util.List;

/** Criteria, and how people read the text that they come from. */
public record InterpretedCriteria(List<Criterion> criteria, Interpretation interpretation) {}
