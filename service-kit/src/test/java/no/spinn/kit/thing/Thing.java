package no.spinn.kit.thing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "thing")
class Thing {

    @Id
    UUID id;

    @Version
    long version = 1;

    String name;

    String owner;
}
