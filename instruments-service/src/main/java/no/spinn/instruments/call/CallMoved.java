package no.spinn.instruments.call;

import java.util.List;
import no.spinn.instruments.criterion.Criterion;

/**
 * Told within the transaction that moves a call to the state it now has.
 *
 * @param criteria all that apply to the call
 */
public record CallMoved(Call call, List<Criterion> criteria) {}
