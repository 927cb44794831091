package no.spinn.applications.testdata;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/** Records the SQL statements of each request that asks for it by a header, in their order. What runs in the background is not among them. */
@PersistenceUnitExtension
public class RecordedStatements implements StatementInspector {

    /** Its value is the name under which the statements are recorded. */
    public static final String HEADER = "Test-Record";

    private static final long serialVersionUID = 1L;

    private static final Map<String, List<String>> RECORDED = new ConcurrentHashMap<>();

    /** The statements of the requests with this name; none if there were none. */
    public static List<String> of(String name) {
        return RECORDED.getOrDefault(name, List.of());
    }

    @Override
    public String inspect(String sql) {
        String name = name();
        if (name != null) {
            RECORDED.computeIfAbsent(name, first -> new CopyOnWriteArrayList<>())
                    .add(sql);
        }
        return sql;
    }

    private static @Nullable String name() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        RoutingContext request =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return request == null ? null : request.request().getHeader(HEADER);
    }
}
