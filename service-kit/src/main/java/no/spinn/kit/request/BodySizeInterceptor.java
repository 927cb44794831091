package no.spinn.kit.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** Enforces the size limit while a body is read, for bodies of unknown length. */
@Provider
class BodySizeInterceptor implements ReaderInterceptor {

    // Created when the service is built, before its settings exist.
    private final Instance<BodyLimits> limits;
    private final RoutingContext request;

    BodySizeInterceptor(Instance<BodyLimits> limits, RoutingContext request) {
        this.limits = limits;
        this.request = request;
    }

    static LocalizedText detail(long limit) {
        return KitDetail.BODY_TOO_LARGE.words(Map.of("limit", limit));
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(
                new Counted(context.getInputStream(), limits.get().of(request)));
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {

        private final long limit;
        private long read;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        /** Leaves the rest to {@link BodyDrain}. The underlying stream would read it all, without limit. */
        @Override
        public void close() {
            // no resources are held
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                throw new Refusal(KitProblem.TOO_LARGE, detail(limit));
            }
        }
    }
}
