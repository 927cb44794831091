package no.spinn.matching.organisation.ownership.api;

import java.util.List;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.ownership.Owned;
import no.spinn.matching.organisation.ownership.OwnedRepository;

/** Cuts what one organisation owns into pages, newest first. */
public final class OwnPages {

    private OwnPages() {}

    public static <T extends Owned> Page<T> of(OwnedRepository<T> all, OrganisationId owner, PageRequest page) {
        return page.page(
                all.of(owner, page.afterId(), page.fetch()),
                owned -> List.of(owned.id().toString()));
    }
}
