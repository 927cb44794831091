package no.spinn.kit.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

/** Runs an {@link Idempotent} method at most once for each key of a consumer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {

    private final RunOnce runOnce;

    IdempotencyInterceptor(RunOnce runOnce) {
        this.runOnce = runOnce;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        return runOnce.run(call.getParameters(), () -> (Response) call.proceed());
    }
}
