package no.spinn.portal.pages.catalogue;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.spinn.portal.pages.page.Language;
import no.spinn.portal.pages.page.Visitor;
import no.spinn.portal.pages.upstream.Answer;
import no.spinn.portal.pages.upstream.Kept;
import no.spinn.portal.pages.upstream.PagesSettings;
import no.spinn.portal.pages.upstream.Query;
import no.spinn.portal.pages.upstream.Services;
import no.spinn.portal.route.Service;

/** Reads the catalogue from instruments-service. */
@Singleton
public class Catalogue {

    private static final String CALLS = "/v1/calls";

    private record ListKey(Language language, String list) {}

    private record FactList(List<Fact> items) {}

    private final Services services;
    private final Kept<Language, Map<String, Fact>> facts;
    private final Kept<ListKey, CodeList> lists;

    Catalogue(Services services, PagesSettings settings) {
        this.services = services;
        this.facts = new Kept<>(settings.keep());
        this.lists = new Kept<>(settings.keep());
    }

    public Answer<CallList> calls(Visitor visitor, Query query) {
        return services.get(Service.INSTRUMENTS, CALLS + query, visitor, CallList.class);
    }

    public Answer<CallDetail> call(Visitor visitor, String id) {
        return services.get(Service.INSTRUMENTS, CALLS + "/" + Query.encode(id), visitor, CallDetail.class);
    }

    public Answer<InstrumentList> instruments(Visitor visitor, Query query) {
        return services.get(Service.INSTRUMENTS, "/v1/instruments" + query, visitor, InstrumentList.class);
    }

    public Answer<InstrumentDetail> instrument(Visitor visitor, String slug) {
        return services.get(
                Service.INSTRUMENTS, "/v1/instruments/" + Query.encode(slug), visitor, InstrumentDetail.class);
    }

    /** The vocabulary by the ids of facts, in the order of asking. */
    public Map<String, Fact> facts(Visitor visitor) {
        return facts.get(visitor.language(), language -> read(visitor));
    }

    /** A list of codes that others maintain. */
    public CodeList codes(Visitor visitor, String list) {
        return lists.get(
                new ListKey(visitor.language(), list),
                key -> services.get(
                                Service.INSTRUMENTS, "/v1/code-lists/" + Query.encode(list), visitor, CodeList.class)
                        .await());
    }

    private Map<String, Fact> read(Visitor visitor) {
        Map<String, Fact> byId = new LinkedHashMap<>();
        services.get(Service.INSTRUMENTS, "/v1/facts?limit=200", visitor, FactList.class)
                .await()
                .items()
                .forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }
}
