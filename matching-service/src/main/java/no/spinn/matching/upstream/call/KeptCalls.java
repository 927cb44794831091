package no.spinn.matching.upstream.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The calls that were published. */
@ApplicationScoped
public class KeptCalls implements PanacheRepositoryBase<KeptCall, UUID> {

    public void keep(KeptCall call) {
        getEntityManager().merge(call);
    }
}
