package no.spinn.kit.thing;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import no.spinn.kit.security.Caller;
import no.spinn.kit.value.Ids;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

@Path("/v1/things")
@RunOnVirtualThread
public class ThingResource {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    private final EntityManager database;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Languages languages;
    private final Representations representations;

    ThingResource(
            EntityManager database,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Preconditions preconditions,
            Languages languages,
            Representations representations) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.preconditions = preconditions;
        this.languages = languages;
        this.representations = representations;
    }

    enum Colour {
        RED,
        DARK_BLUE
    }

    record NewThing(
            @NotBlank @Size(max = 20) String name,
            @Valid @NotNull List<@Valid Part> parts,
            @Nullable Integer count,
            @Nullable Money price,
            @Nullable Instant at,
            @Nullable Colour colour,
            @Nullable Long sleepMillis) {}

    record Part(@NotBlank String label) {}

    record View(UUID id, String name) {}

    @GET
    @PermitAll
    public Page<String> list(
            @BeanParam PageRequest page,
            @Nullable @QueryParam("prefix") String prefix,
            @Nullable @QueryParam("colour") List<Colour> colours,
            @Nullable @QueryParam("part") UUID part,
            @Nullable @QueryParam("broken") Boolean broken) {
        List<String> after = page.after(prefix);
        List<String> names = NAMES.stream()
                .filter(name -> after == null || name.compareTo(after.getFirst()) > 0)
                .limit(page.fetch())
                .toList();
        return page.page(names, List::of, prefix);
    }

    @GET
    @Path("/greeting")
    @PermitAll
    public String greeting() {
        return languages.text(new LocalizedText("Hei", null, "Hello"));
    }

    /** Kept in the response cache. */
    @GET
    @Path("/kept")
    @PermitAll
    public Response kept() {
        return representations.kept(NAMES, Set.of("names"));
    }

    @GET
    @Path("/whoami")
    @PermissionsAllowed("spinn:things")
    public String whoAmI() {
        return caller.organisation() + " " + caller.supplier();
    }

    @GET
    @Path("/broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("a secret detail");
    }

    /** The connection breaks during the commit, so that its outcome is unknown. */
    @GET
    @Path("/lost-at-commit")
    @PermitAll
    @Transactional
    public String lostAtCommit() {
        for (String statement : List.of(
                "CREATE TEMP TABLE last_words (word text)", """
                CREATE FUNCTION pg_temp.hang_up() RETURNS trigger LANGUAGE plpgsql AS
                'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'
                """, """
                CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON last_words DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION pg_temp.hang_up()
                """, "INSERT INTO last_words VALUES ('bye')")) {
            database.createNativeQuery(statement).executeUpdate();
        }
        return "written";
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:things")
    @Transactional
    public Response get(@PathParam("id") UUID id) {
        Thing thing = find(id);
        return preconditions.respond(Preconditions.tag(thing.version), new View(thing.id, thing.name));
    }

    @POST
    @PermissionsAllowed("spinn:things.write")
    @Idempotent
    public Response create(@Valid NewThing body) throws InterruptedException {
        if (body.name().equals("taken")) {
            throw new Refusal(
                    ThingProblem.NAME_TAKEN,
                    new LocalizedText(null, null, "There is a thing of this name."),
                    List.of(new Fault(
                            "/name", "taken", new LocalizedText("navnet er tatt", null, "the name is taken"))));
        }
        Thing thing = new Thing();
        thing.id = Ids.next();
        thing.name = body.name();
        thing.owner = caller.organisation().value();
        database.persist(thing);
        publish(thing, "created");
        if (body.sleepMillis() != null) {
            Thread.sleep(body.sleepMillis());
        }
        return Response.created(URI.create("/v1/things/" + thing.id))
                .tag(Preconditions.tag(thing.version))
                .entity(new View(thing.id, thing.name))
                .build();
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("spinn:things.write")
    @Transactional
    public Response rename(@PathParam("id") UUID id, @Valid Part name) {
        Thing thing = find(id);
        preconditions.requireIfMatch(Preconditions.tag(thing.version));
        thing.name = name.label();
        publish(thing, "renamed");
        database.flush();
        return Response.ok(new View(thing.id, thing.name))
                .tag(Preconditions.tag(thing.version))
                .build();
    }

    private Thing find(UUID id) {
        Thing thing = database.find(Thing.class, id);
        if (thing == null || !thing.owner.equals(caller.organisation().value())) {
            throw new Refusal(KitProblem.NOT_FOUND, new LocalizedText(null, null, "No thing of yours has this id."));
        }
        return thing;
    }

    private void publish(Thing thing, String act) {
        audit.record(new AuditEntry(act, "thing", thing.id.toString(), null, null, null, Map.of("name", thing.name)));
        outbox.publish(new NewEvent(
                ThingEvents.TOPIC,
                "no.spinn.thing." + act + ".v1",
                thing.id.toString(),
                new View(thing.id, thing.name)));
    }
}
