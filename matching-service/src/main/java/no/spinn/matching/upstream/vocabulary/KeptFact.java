package no.spinn.matching.upstream.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The newest published state of a fact, as it came. */
@Entity
@Table(name = "fact")
public class KeptFact {

    @Id
    private String id;

    private String state;

    protected KeptFact() {}

    public KeptFact(String id, String state) {
        this.id = id;
        this.state = state;
    }

    public String state() {
        return state;
    }
}
