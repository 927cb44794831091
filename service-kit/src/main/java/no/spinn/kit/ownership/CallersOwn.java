package no.spinn.kit.ownership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;

/** The entities of the caller over HTTP: pages, entity tags and preconditions. */
@RequestScoped
public class CallersOwn {

    private final Caller caller;
    private final Preconditions preconditions;

    CallersOwn(Caller caller, Preconditions preconditions) {
        this.caller = caller;
        this.preconditions = preconditions;
    }

    public OrganisationId organisation() {
        return caller.organisation();
    }

    public <T extends Owned> T find(OwnedRepository<T> all, UUID id) {
        return all.own(id, caller.organisation());
    }

    public <T extends Owned> T lock(OwnedRepository<T> all, UUID id) {
        return all.lockOwn(id, caller.organisation());
    }

    /** Locks an entity that the caller changes, after the check of {@code If-Match}. */
    public <T extends VersionedOwned> T lockMatching(OwnedRepository<T> all, UUID id) {
        T own = lock(all, id);
        preconditions.requireIfMatch(Preconditions.tag(own.version()));
        return own;
    }

    /** A page of what the caller owns, newest first. */
    public <T extends Owned, V> Page<V> list(OwnedRepository<T> all, PageRequest page, Function<T, V> view) {
        return page.page(
                        all.of(caller.organisation(), page.afterId(), page.fetch()),
                        owned -> List.of(owned.id().toString()))
                .map(view);
    }

    /** The response to a read: 304 when the caller has this version already. */
    public <T extends VersionedOwned> Response read(T own, Function<T, ?> view) {
        return preconditions.respond(Preconditions.tag(own.version()), view.apply(own));
    }

    /** @param path of the collection, such as {@code /v1/profiles} */
    public static <T extends VersionedOwned> Response created(String path, T own, Function<T, ?> view) {
        return Response.created(URI.create(path + "/" + own.id()))
                .entity(view.apply(own))
                .tag(Preconditions.tag(own.version()))
                .build();
    }

    public static <T extends VersionedOwned> Response changed(T own, Function<T, ?> view) {
        return Response.ok(view.apply(own))
                .tag(Preconditions.tag(own.version()))
                .build();
    }
}
