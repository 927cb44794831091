package no.spinn.applications.handling.stateaid;

import no.spinn.applications.upstream.call.Call;

/** An award of state aid and its call, which names the granting authority and the instrument. */
public record Award(Aid aid, Call call) {}
