package no.spinn.applications.stateaid;

import no.spinn.applications.call.Call;

/** An award of state aid, with the call that it was applied for in: who granted it, and by which instrument. */
public record Award(Aid aid, Call call) {}
