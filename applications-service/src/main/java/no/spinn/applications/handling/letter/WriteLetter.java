package no.spinn.applications.handling.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.common.document.DisplayMoney;
import no.spinn.applications.common.document.Document;
import no.spinn.applications.common.document.Letterhead;
import no.spinn.applications.common.document.Section;
import no.spinn.applications.common.document.Section.Row;
import no.spinn.applications.handling.decision.Decisions;
import no.spinn.applications.handling.decision.Proposal;
import no.spinn.applications.handling.formalcheck.Dismissal;
import no.spinn.applications.handling.formalcheck.Dismissals;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.NoticeRights;
import no.spinn.applications.handling.stateaid.Regime;
import no.spinn.applications.handling.stateaid.StateAid;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Messages;
import no.spinn.kit.organisationname.OrganisationNames;
import no.spinn.kit.time.OsloTime;
import no.spinn.kit.value.Money;

/**
 * Writes the letter of a notice. The same notice always gives the same letter, but for the registered name of an applicant that states
 * none.
 */
@ApplicationScoped
public class WriteLetter {

    private static final Messages WORDS = Messages.of(WriteLetter.class);

    private final Applications applications;
    private final Calls calls;
    private final Decisions decisions;
    private final Dismissals dismissals;
    private final NoticeRights rights;
    private final OrganisationNames names;

    WriteLetter(
            Applications applications,
            Calls calls,
            Decisions decisions,
            Dismissals dismissals,
            NoticeRights rights,
            OrganisationNames names) {
        this.applications = applications;
        this.calls = calls;
        this.decisions = decisions;
        this.dismissals = dismissals;
        this.rights = rights;
        this.names = names;
    }

    public Document of(Notice notice) {
        Application application = applications.findById(notice.applicationId());
        CallTerms call = calls.findById(application.callId()).terms();
        Language language = application.language();
        Contents contents = switch (notice.subject()) {
            case DECISION -> decision(decisions.findById(notice.subjectId()).proposal(), call, language);
            case DISMISSAL -> dismissal(dismissals.findById(notice.subjectId()), language);
        };
        Letterhead letterhead = new Letterhead(
                call.writtenProvider(language),
                application.writtenApplicant(names.of(application.applicant())),
                notice.sentAt(),
                application.id().toString());
        List<Section> sections = Stream.of(
                        List.of(about(application, call)),
                        contents.sections,
                        AppealWording.of(rights.of(notice), language))
                .flatMap(List::stream)
                .filter(section -> !section.isEmpty())
                .toList();
        return new Document(language, contents.title, letterhead, sections);
    }

    /** What is particular to one letter. */
    private record Contents(String title, List<Section> sections) {}

    private static Contents dismissal(Dismissal dismissal, Language language) {
        return new Contents(
                WORDS.in(language, "dismissed"),
                List.of(Section.of(WORDS.in(language, "reasons"), dismissal.reason())));
    }

    private static Contents decision(Proposal proposal, CallTerms call, Language language) {
        return new Contents(
                WORDS.in(language, proposal.outcome().name().toLowerCase(Locale.ROOT)),
                List.of(
                        Section.of(WORDS.in(language, "decision"), proposal.summary()),
                        granted(proposal, language),
                        aid(proposal, language),
                        Section.of(WORDS.in(language, "criteria"), criteria(proposal, call, language))));
    }

    private static Section about(Application application, CallTerms call) {
        Language language = application.language();
        return Section.of(
                null,
                List.of(
                        new Row(WORDS.in(language, "call"), call.title().nearest(language)),
                        new Row(
                                WORDS.in(language, "project"),
                                String.valueOf(application.draft().title()))));
    }

    private static Section granted(Proposal proposal, Language language) {
        return proposal.amount() == null
                ? Section.of(null, List.of())
                : Section.of(
                        null,
                        WORDS.text("amount", Map.of("amount", DisplayMoney.of(proposal.amount(), language)))
                                .nearest(language));
    }

    /**
     * Informs the recipient of de minimis aid of the amount and the regulation, as Article 7 of that regulation requires.
     */
    private static Section aid(Proposal proposal, Language language) {
        StateAid aid = proposal.stateAid();
        Money amount = proposal.amount();
        return aid == null || amount == null || aid.regime() != Regime.DE_MINIMIS
                ? Section.of(null, List.of())
                : new Section(
                        null,
                        Stream.concat(Stream.of(inEuro(aid, amount, language)), source(aid, language))
                                .toList(),
                        List.of());
    }

    private static String inEuro(StateAid aid, Money amount, Language language) {
        return WORDS.text(
                        "de_minimis",
                        Map.of(
                                "euro", DisplayMoney.amount(aid.inEuro(amount), language),
                                "rate", DisplayMoney.number(Objects.requireNonNull(aid.rate()), language),
                                "unit",
                                        amount.currency().equals("NOK")
                                                ? WORDS.in(language, "kroner")
                                                : amount.currency(),
                                "day", OsloTime.day(Objects.requireNonNull(aid.rateDate()), language)))
                .nearest(language);
    }

    /** Says nothing about a rate from when the provider stated it. */
    private static Stream<String> source(StateAid aid, Language language) {
        return switch (aid.rateSource()) {
            case NORGES_BANK -> Stream.of(WORDS.in(language, "norges_bank"));
            case REFERENCE -> Stream.of(WORDS.in(language, "reference"));
            case null -> Stream.empty();
        };
    }

    private static List<Row> criteria(Proposal proposal, CallTerms call, Language language) {
        return proposal.reasons().stream()
                .flatMap(reason -> call.assessmentCriteria().stream()
                        .filter(criterion -> criterion.id().equals(reason.criterionId()))
                        .map(criterion -> new Row(criterion.text().nearest(language), reason.reason())))
                .toList();
    }
}
