package no.spinn.systemtests;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a page asks for while it is watched, and what goes wrong. */
final class PageWatch implements AutoCloseable {

    private final Page page;
    private final URI home;
    private final List<Request> answered = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Consumer<Response> onResponse = this::note;
    private final Consumer<Request> onFinished = answered::add;
    private final Consumer<ConsoleMessage> onMessage = this::note;

    PageWatch(Page page, URI home) {
        this.page = page;
        this.home = home;
        page.onResponse(onResponse);
        page.onRequestFinished(onFinished);
        page.onConsoleMessage(onMessage);
    }

    /** The bytes of all bodies, as they were sent; of those whose address has this in it. */
    long bytes(String part) {
        return List.copyOf(answered).stream()
                .filter(request -> request.url().contains(part))
                .mapToLong(request -> request.sizes().responseBodySize)
                .sum();
    }

    /** Addresses that are not at home. */
    List<String> elsewhere() {
        return elsewhere;
    }

    /** What the console has of errors, other than that the page itself is refused. */
    List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        page.offResponse(onResponse);
        page.offRequestFinished(onFinished);
        page.offConsoleMessage(onMessage);
    }

    private void note(Response answer) {
        if (!answer.url().startsWith(home.toString()) && !answer.url().startsWith("data:")) {
            elsewhere.add(answer.url());
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains("status of 4")) {
            errors.add(message.text());
        }
    }
}
