package no.spinn.applications.applying.application.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.kit.bulk.Bulk;
import no.spinn.kit.bulk.BulkDone;
import no.spinn.kit.bulk.BulkWork;
import no.spinn.kit.bulk.PerformBulk;
import no.spinn.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Performs requests for acts on many applications. Each act begins by the table of acts, as it does alone. */
@ApplicationScoped
public class BulkActs {

    private final PerformBulk bulk;
    private final Applications applications;
    private final Caller caller;

    BulkActs(PerformBulk bulk, Applications applications, Caller caller) {
        this.bulk = bulk;
        this.applications = applications;
        this.caller = caller;
    }

    /** What an item does with an application on which its act has begun. */
    @FunctionalInterface
    public interface Deed<I> {

        /** Returns the id of what it creates, if anything. */
        @Nullable
        UUID on(Application application, I item);
    }

    /** Performs an act that creates nothing with an id of its own. */
    public <I extends ApplicationItem> Response perform(Bulk<I> request, Act act, BiConsumer<Application, I> deed) {
        return create(request, item -> act, (application, item) -> {
            deed.accept(application, item);
            return null;
        });
    }

    /** Performs an act that creates something. */
    public <I extends ApplicationItem> Response create(Bulk<I> request, Act act, Deed<I> deed) {
        return create(request, item -> act, deed);
    }

    /** Performs acts that the items choose. */
    public <I extends ApplicationItem> Response create(Bulk<I> request, Function<I, Act> act, Deed<I> deed) {
        return bulk.perform(request, new Work<>(act, deed));
    }

    private final class Work<I extends ApplicationItem> implements BulkWork<I> {

        private final Function<I, Act> act;
        private final Deed<I> deed;

        Work(Function<I, Act> act, Deed<I> deed) {
            this.act = act;
            this.deed = deed;
        }

        @Override
        public void lock(List<UUID> subjects) {
            applications.reserve(subjects);
        }

        @Override
        public void load(List<UUID> subjects) {
            applications.load(subjects);
        }

        @Override
        public BulkDone act(I item) {
            Application application = applications.begin(act.apply(item), item.applicationId(), caller.organisation());
            item.requireVersion(application);
            UUID created = deed.on(application, item);
            // The version increases when the changes are written.
            applications.flush();
            String state = application.state().name().toLowerCase(Locale.ROOT);
            return new BulkDone(state, application.version(), created);
        }
    }
}
