package no.spinn.applications.handling.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Possibility;

/** Which notices have not arrived. */
@ApplicationScoped
class NoticeActRules implements ActRules {

    private final Notices notices;

    NoticeActRules(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.RECORD_ARRIVAL);
    }

    @Override
    public Judge read(List<ActCase> cases) {
        Map<UUID, List<Notice>> sent = notices
                .ofAll(cases.stream().map(ActCase::id).toList())
                .stream()
                .filter(notice -> notice.arrivedAt() == null)
                .collect(Collectors.groupingBy(Notice::applicationId));
        return (act, one) -> sent.getOrDefault(one.id(), List.of()).stream()
                .map(notice -> Possibility.on("noticeId", notice.id()))
                .toList();
    }
}
