package no.spinn.applications.record.barometer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.spinn.kit.language.LocalizedText;

/** The names of instruments by slug. */
@ApplicationScoped
public class InstrumentNames {

    private final EntityManager database;

    InstrumentNames(EntityManager database) {
        this.database = database;
    }

    /** Returns the names from the latest call of each instrument. */
    public Map<String, LocalizedText> all() {
        List<Tuple> named = database.createNativeQuery("""
                        SELECT DISTINCT ON (slug) slug, name ->> 'nb' AS nb, name ->> 'nn' AS nn, name ->> 'en' AS en
                        FROM (SELECT id, terms -> 'instrument' ->> 'slug' AS slug, terms -> 'instrument' -> 'name' AS name FROM call) AS named
                        WHERE slug IS NOT NULL ORDER BY slug, id DESC""", Tuple.class).getResultList();
        return named.stream()
                .collect(Collectors.toMap(
                        name -> name.get("slug", String.class),
                        name -> new LocalizedText(
                                name.get("nb", String.class),
                                name.get("nn", String.class),
                                name.get("en", String.class))));
    }
}
