package no.spinn.kit.webhook.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;
import no.spinn.kit.text.Characters;
import no.spinn.kit.webhook.Answer;

/** Reads the beginning of an answer and disconnects. The status counts, whatever becomes of the body, which may have any length. */
final class AnswerReader {

    private static final int MAX_BYTES = 2_000;
    private static final int MAX_CHARACTERS = 500;
    private static final long MAX_MILLIS = 1_000;

    private final Vertx vertx;
    private final HttpClientRequest request;
    private final HttpClientResponse response;
    private final Promise<Answer> answer = Promise.promise();
    private final Buffer body = Buffer.buffer();

    AnswerReader(Vertx vertx, HttpClientRequest request, HttpClientResponse response) {
        this.vertx = vertx;
        this.request = request;
        this.response = response;
    }

    /** Call this on the event loop that has received the response. */
    Future<Answer> read() {
        long timer = vertx.setTimer(MAX_MILLIS, late -> finish());
        response.handler(this::take);
        response.endHandler(end -> finish());
        response.exceptionHandler(broken -> finish());
        return answer.future().onComplete(done -> {
            vertx.cancelTimer(timer);
            request.connection().close();
        });
    }

    private void take(Buffer chunk) {
        body.appendBuffer(chunk, 0, Math.min(chunk.length(), MAX_BYTES - body.length()));
        if (body.length() == MAX_BYTES) {
            finish();
        }
    }

    private void finish() {
        answer.tryComplete(new Answer(response.statusCode(), text(body.getBytes())));
    }

    /** Without what is no text: a database refuses some control characters, and a screen may obey others. */
    static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return Characters.shorten(text, MAX_CHARACTERS);
    }
}
