package no.spinn.applications.handling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Obstacle;
import no.spinn.applications.applying.application.Possibility;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.handling.notice.AppealPeriod;
import no.spinn.applications.handling.notice.Notice;
import no.spinn.applications.handling.notice.NoticeRights;
import no.spinn.applications.handling.notice.Notices;
import no.spinn.applications.handling.rights.AppealRight;
import org.jspecify.annotations.Nullable;

/** Whether the newest appeal can be handled, by the table of {@link AppealAct}, and what refuses to file one. */
@ApplicationScoped
class AppealActRules implements ActRules {

    private final Appeals appeals;
    private final Notices notices;
    private final NoticeRights rights;

    AppealActRules(Appeals appeals, Notices notices, NoticeRights rights) {
        this.appeals = appeals;
        this.notices = notices;
        this.rights = rights;
    }

    @Override
    public Set<Act> acts() {
        Set<Act> acts = EnumSet.of(Act.FILE_APPEAL, Act.REVERSE_DISMISSAL, Act.REVERSE_DECISION);
        Arrays.stream(AppealAct.values()).map(AppealAct::act).forEach(acts::add);
        return acts;
    }

    @Override
    public Judge read(List<ActCase> cases) {
        List<UUID> ids = cases.stream().map(ActCase::id).toList();
        Map<UUID, List<Appeal>> filed =
                appeals.ofAll(ids).stream().collect(Collectors.groupingBy(Appeal::applicationId));
        Map<UUID, List<Notice>> sent =
                notices.ofAll(ids).stream().collect(Collectors.groupingBy(Notice::applicationId));
        return (act, one) -> {
            List<Appeal> all = filed.getOrDefault(one.id(), List.of());
            return act == Act.FILE_APPEAL
                    ? sent.getOrDefault(one.id(), List.of()).stream()
                            .skip(sent.getOrDefault(one.id(), List.of()).size() - 1L)
                            .map(newest -> filing(one, newest, all))
                            .toList()
                    : handling(act, one, all.isEmpty() ? null : all.getLast());
        };
    }

    private Possibility filing(ActCase one, Notice newest, List<Appeal> filed) {
        AppealRight right = rights.of(newest).appeal();
        if (right == null) {
            return Possibility.PLAIN.blockedBy(List.of(Obstacle.NOT_APPEALABLE));
        }
        Instant arrived = newest.arrivedAt();
        Instant end = arrived == null ? null : AppealPeriod.end(arrived, right.weeks());
        boolean appealed =
                filed.stream().anyMatch(appeal -> appeal.noticeId().equals(newest.id()) && !appeal.isWithdrawn());
        return Possibility.PLAIN
                .until(end)
                .blockedIf(end != null && !one.now().isBefore(end), Obstacle.APPEAL_TOO_LATE)
                .blockedIf(appealed, Obstacle.ALREADY_APPEALED);
    }

    /** Reversals of dismissals and decisions have no table of their own: they follow from other acts. */
    private static List<Possibility> handling(Act act, ActCase one, @Nullable Appeal newest) {
        boolean legal = newest != null
                && (!act.by().contains(Role.APPEAL_BODY) || one.caller().equals(newest.appealBody()))
                && Arrays.stream(AppealAct.values())
                        .anyMatch(finer -> finer.act() == act && finer.isLegalFrom(newest.state()));
        return legal ? List.of(Possibility.PLAIN) : List.of();
    }
}
