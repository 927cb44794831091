package no.spinn.instruments.catalogue.instrument;

/** The states of an instrument. Before it is published for the first time it is a draft and no instrument. */
public enum InstrumentState {
    PUBLISHED,
    /** Gets no more calls; announced calls go on. */
    RETIRED;

    public boolean isRetired() {
        return this == RETIRED;
    }
}
