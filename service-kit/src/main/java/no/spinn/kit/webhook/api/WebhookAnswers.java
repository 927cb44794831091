package no.spinn.kit.webhook.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.ownership.CallersOwn;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.webhook.AddressResolver;
import no.spinn.kit.webhook.ConfigureWebhook;
import no.spinn.kit.webhook.SecretCipher;
import no.spinn.kit.webhook.TypePattern;
import no.spinn.kit.webhook.UnreachableAddress;
import no.spinn.kit.webhook.Webhook;
import no.spinn.kit.webhook.WebhookContract;
import no.spinn.kit.webhook.WebhookIssue;
import no.spinn.kit.webhook.Webhooks;
import org.jspecify.annotations.Nullable;

/** What the resources of all services answer about the webhooks of the caller. */
@RequestScoped
public class WebhookAnswers {

    private final Webhooks webhooks;
    private final ConfigureWebhook configureWebhook;
    private final AddressResolver addresses;
    private final SecretCipher cipher;
    private final CallersOwn own;
    private final Instance<WebhookContract> contract;

    WebhookAnswers(
            Webhooks webhooks,
            ConfigureWebhook configureWebhook,
            AddressResolver addresses,
            SecretCipher cipher,
            CallersOwn own,
            Instance<WebhookContract> contract) {
        this.webhooks = webhooks;
        this.configureWebhook = configureWebhook;
        this.addresses = addresses;
        this.cipher = cipher;
        this.own = own;
        this.contract = contract;
    }

    public Response create(WebhookBody body) {
        requireSound(body);
        Webhook webhook = configureWebhook.add(own.organisation(), body.name(), body.url(), body.types());
        return Response.created(URI.create("/v1/webhooks/" + webhook.id()))
                .entity(WebhookView.withSecret(webhook, cipher.secret(webhook)))
                .build();
    }

    private void requireSound(WebhookBody body) {
        List<Fault> faults = new ArrayList<>(unknownTypes(body.types()));
        ProblemCode problem = faults.isEmpty() ? contract.get().unreachable() : KitProblem.INVALID;
        unreachable(body.url()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new Refusal(problem, KitDetail.NOTHING_SAVED.words(), faults);
        }
    }

    private List<Fault> unknownTypes(@Nullable List<String> patterns) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; patterns != null && i < patterns.size(); i++) {
            String pattern = patterns.get(i);
            if (!TypePattern.fitsAny(pattern, contract.get().types())) {
                faults.add(WebhookIssue.UNKNOWN_TYPE.at(Pointer.ROOT.to("types").to(i), Map.of("type", pattern)));
            }
        }
        return faults;
    }

    private Optional<Fault> unreachable(String url) {
        try {
            addresses.resolve(url);
            return Optional.empty();
        } catch (UnreachableAddress e) {
            return Optional.of(e.fault("/url"));
        }
    }

    public Page<WebhookView> list(PageRequest page) {
        return own.list(webhooks, page, WebhookView::of);
    }

    public WebhookView get(UUID id) {
        return WebhookView.of(own.find(webhooks, id));
    }

    public void remove(UUID id) {
        configureWebhook.remove(own.lock(webhooks, id));
    }

    public Response rotate(UUID id) {
        Webhook webhook = own.lock(webhooks, id);
        configureWebhook.rotateSecret(webhook);
        return Response.ok(WebhookView.withSecret(webhook, cipher.secret(webhook)))
                .build();
    }

    public Response activate(UUID id) {
        Webhook webhook = own.lock(webhooks, id);
        if (!webhook.isDisabled()) {
            throw new Refusal(contract.get().notDisabled(), KitDetail.WEBHOOK_ENABLED.words());
        }
        configureWebhook.enable(webhook);
        return Response.ok(WebhookView.of(webhook)).build();
    }
}
