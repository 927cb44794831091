package no.spinn.matching.upstream.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The newest published state of a call, as it came. */
@Entity
@Table(name = "call")
public class KeptCall {

    @Id
    private UUID id;

    private String state;

    protected KeptCall() {}

    public KeptCall(UUID id, String state) {
        this.id = id;
        this.state = state;
    }

    public String state() {
        return state;
    }
}
