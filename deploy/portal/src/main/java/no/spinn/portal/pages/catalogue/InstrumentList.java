package no.spinn.portal.pages.catalogue;

import java.util.List;

/** The list of instruments. */
public record InstrumentList(List<InstrumentSummary> items) {}
