package no.spinn.portal.pages.upstream;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import no.spinn.portal.route.Service;
import org.jboss.logging.Logger;

/**
 * What a service will answer. A page asks for all that it needs before it awaits the first answer.
 *
 * @param <T> what it is read as
 */
public final class Answer<T> {

    private static final Logger LOG = Logger.getLogger(Answer.class);

    private final Service service;
    private final Future<Buffer> body;
    private final Duration patience;
    private final Function<Buffer, T> read;

    Answer(Service service, Future<Buffer> body, Duration patience, Function<Buffer, T> read) {
        this.service = service;
        this.body = body;
        this.patience = patience;
        this.read = read;
    }

    /**
     * Waits for the answer. Virtual threads may.
     *
     * @throws NotThereException if there is nothing at the address
     * @throws MalformedAddressException if the service refuses the request
     * @throws ServiceAwayException if it does not answer in time, or with a fault
     */
    public T await() {
        try {
            return read.apply(
                    body.toCompletionStage().toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw translate(Objects.requireNonNull(e.getCause()));
        } catch (UncheckedIOException | TimeoutException e) {
            throw new ServiceAwayException(service, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceAwayException(service, e);
        }
    }

    /** The answer, or nothing where a page can do without it. */
    public Optional<T> ifThere() {
        try {
            return Optional.of(await());
        } catch (NotThereException | MalformedAddressException | ServiceAwayException missing) {
            LOG.debug("a page does without it", missing);
            return Optional.empty();
        }
    }

    private RuntimeException translate(Throwable failure) {
        return switch (failure) {
            case NotThereException missing -> missing;
            case MalformedAddressException refused -> refused;
            case ServiceAwayException away -> away;
            default -> new ServiceAwayException(service, failure);
        };
    }
}
