package no.spinn.kit.organisationname;

import java.time.LocalDate;
import java.util.Optional;

/** What a service names. */
public interface NameContract {

    /** A query of the organisations that appear in the tables of the service: one column of ISO 6523 identifiers, in any order. */
    String appearing();

    /** The name of an organisation that is known without the register. */
    Optional<Known> known(String number);

    /** A name as people write it, where the register writes it in capitals. */
    String written(String number, String registered);

    /** A name that comes with the service. */
    record Known(String name, LocalDate asOf) {}
}
