package no.spinn.applications.handling.stateaid;

import no.spinn.applications.upstream.call.Call;

/** An award of state aid, with the call that it was applied for in: who granted it, and by which instrument. */
public record Award(Aid aid, Call call) {}
