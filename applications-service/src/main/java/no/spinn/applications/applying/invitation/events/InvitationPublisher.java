package no.spinn.applications.applying.invitation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.spinn.applications.applying.application.ChangeFeed;
import no.spinn.applications.applying.application.ChangeTypes;
import no.spinn.applications.applying.application.NewChange;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.invitation.InvitationAnnouncements;
import no.spinn.applications.applying.partner.Partner;

/** Publishes news about invitations as {@code no.spinn.invitation.<news>.v1}, to the invited organisation as well. */
@ApplicationScoped
class InvitationPublisher implements InvitationAnnouncements, ChangeTypes {

    private final ChangeFeed feed;

    InvitationPublisher(ChangeFeed feed) {
        this.feed = feed;
    }

    @Override
    public void announce(Partner partner, News news) {
        feed.append(new NewChange(
                type(news),
                partner.id(),
                partner.applicationId(),
                Part.PARTNERS,
                partner.organisation(),
                InvitationChanged.of(partner)));
    }

    @Override
    public List<String> types() {
        return Arrays.stream(News.values()).map(InvitationPublisher::type).toList();
    }

    private static String type(News news) {
        return "no.spinn.invitation.%s.v1".formatted(news.name().toLowerCase(Locale.ROOT));
    }
}
