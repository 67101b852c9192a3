package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStateChanged;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.Messages;

/** Tells an agency what waits for its head, and what the office decided about its lines. */
@Dependent
class RequestNews {

    private final NewsDesk desk;
    private final RequestLines lines;
    private final CurrentActor actor;

    @Inject
    RequestNews(NewsDesk desk, RequestLines lines, CurrentActor actor) {
        this.desk = desk;
        this.lines = lines;
        this.actor = actor;
    }

    void moved(@Observes LineStateChanged news) {
        if (news.from() == null || news.from() == news.to()) {
            return;
        }
        switch (news.to()) {
            case AWAITING_AGENCY_SIGN -> together(NoticeKind.DOSSIER_TO_SIGN, news);
            case APPROVED -> {
                if (news.from() == LineState.REVIEWED) {   // and not a line that came back from a list
                    together(NoticeKind.LINE_APPROVED, news);
                }
            }
            case REJECTED -> alone(NoticeKind.LINE_REJECTED, news, null);
            case NEEDS_SUPPLEMENT -> alone(NoticeKind.SUPPLEMENT_ASKED, news, lines.answerDueOn(news.lineId()));
            default -> { }
        }
    }

    /** One row for all lines of a dossier that move at once: the line is read for the first of them only. */
    private void together(NoticeKind kind, LineStateChanged news) {
        if (!desk.again(kind, news.dossierId())) {
            LineView line = lines.byId(news.lineId());
            String name = line.dossierCode() == null ? line.action().labelKey() : line.dossierCode();
            desk.tell(new News(kind, news.dossierId(), line.stateSince().toString(), Audience.agency(line.agencyId()), List.of(name, line.agencyName()),
                    "/dossiers/view?id=" + news.dossierId()).except(doer()));
        }
    }

    private void alone(NoticeKind kind, LineStateChanged news, LocalDate due) {
        LineView line = lines.byId(news.lineId());
        List<String> arguments = due == null ? List.of(line.code()) : List.of(line.code(), Messages.shown(due, Messages.VI));
        desk.tell(new News(kind, line.id(), line.stateSince().toString(), Audience.agency(line.agencyId()), arguments, "/dossiers/view?id=" + line.dossierId()).except(doer()));
    }

    private UUID doer() {
        return actor.get().userId();
    }
}
