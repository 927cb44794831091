package no.spinn.applications.testdata;

import java.util.List;

/** A vocabulary with one fact of each type. */
public final class Vocabularies {

    private static final List<String> FACTS = List.of("""
            {"id":"organisation.sector","type":"code","codes":[{"code":"municipality","label":{"nb":"Kommune"}},{"code":"county","label":{"nb":"Fylke"}},{"code":"company","label":{"nb":"Bedrift"}}]%s""", """
            {"id":"organisation.municipalityNumber","type":"code","codeList":"ssb-municipality-numbers"%s""", """
            {"id":"project.budget.total","type":"money"%s""", """
            {"id":"project.ownShare","type":"decimal","unit":"ratio","minimum":0,"maximum":1%s""", """
            {"id":"organisation.country","type":"code","codeList":"iso-3166-1-alpha-2"%s""", """
            {"id":"organisation.publicFundingShare","type":"decimal","unit":"ratio","minimum":0,"maximum":1%s""", """
            {"id":"project.themes","type":"codes","codes":[{"code":"education","label":{"nb":"A"}},{"code":"mobility","label":{"nb":"B"}}]%s""", """
            {"id":"applicant.role","type":"code","codes":[{"code":"applicant","label":{"nb":"A"}},{"code":"coordinator","label":{"nb":"B"}}]%s""", """
            {"id":"project.userDriven","type":"boolean"%s""", """
            {"id":"project.stakeholderGroups","type":"integer","minimum":0%s""", """
            {"id":"project.requestedAmount","type":"money"%s""", """
            {"id":"project.startDate","type":"date"%s""");
    private static final String TEXTS =
            ",\"label\":{\"nb\":\"Navn\"},\"question\":{\"nb\":\"Hva?\"},\"help\":{\"nb\":\"Slik.\"}}";

    private Vocabularies() {}

    public static void publishTo(Neighbours neighbours) {
        for (String fact : FACTS) {
            String json = fact.formatted(TEXTS);
            String id = json.substring(json.indexOf(":\"") + 2, json.indexOf("\","));
            neighbours.publish(new Neighbours.Event("spinn.facts.v1", "no.spinn.fact.published.v1", id, 1, json));
        }
    }
}
