package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchStateChanged;
import vn.gov.ra.batch.BatchStep;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.handover.MinutesStateChanged;
import vn.gov.ra.handover.Party;
import vn.gov.ra.outside.OutsideRecorded;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.status.crl.CrlAged;
import vn.gov.ra.status.crl.CrlVanished;

/** Tells of certificates from outside to confirm, lists to sign, answers of the CA, minutes to sign, and revocation lists that are too old. */
@Dependent
class OfficeNews {

    private final NewsDesk desk;
    private final CurrentActor actor;

    @Inject
    OfficeNews(NewsDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    void list(@Observes BatchStateChanged news) {
        NoticeKind kind = news.to() == BatchState.FROZEN && news.step() == BatchStep.FREEZE ? NoticeKind.LIST_TO_SIGN
                : news.step() == BatchStep.IMPORT_RESULT ? NoticeKind.RESULT_ARRIVED : null;
        if (kind != null) {
            desk.tell(new News(kind, news.batchId(), news.at().toString(), Audience.office(), List.of(String.valueOf(news.number())), "/batches/view?id=" + news.batchId())
                    .except(actor.get().userId()));
        }
    }

    void minutes(@Observes MinutesStateChanged news) {
        boolean waits = news.state() == MinutesState.GIVER_SIGNED;
        if (waits && Party.OFFICE.equals(news.to().type()) || news.state() == MinutesState.PARTLY_ACCEPTED || news.state() == MinutesState.DISPUTED) {
            desk.tell(about(NoticeKind.MINUTES_RETURNED, Audience.office(), news));
        } else if (waits && Party.AGENCY.equals(news.to().type()) && news.to().agencyId() != null) {
            desk.tell(about(NoticeKind.MINUTES_WAITING, Audience.agency(news.to().agencyId()), news));
        }
    }

    private News about(NoticeKind kind, Audience receivers, MinutesStateChanged news) {
        return new News(kind, news.minutesId(), news.at().toString(), receivers, List.of(news.number()), "/handovers/view?id=" + news.minutesId()).except(actor.get().userId());
    }

    void recorded(@Observes OutsideRecorded news) {
        desk.tell(new News(NoticeKind.OUTSIDE_TO_CONFIRM, news.id(), news.at().toString(), Audience.office(), List.of(news.agency(), news.serial()), "/outside/view?id=" + news.id())
                .except(actor.get().userId()));
    }

    /** Once for each list and each part of its window that is over, by whichever server notices. */
    void aged(@Observes CrlAged news) {
        desk.tell(new News(NoticeKind.CRL_STALE, news.authorityId(), news.alarm() + " " + news.thisUpdate(), Audience.office(),
                List.of(news.authority(), news.alarm().labelKey()), "/authorities/view?alias=" + news.authority()));
    }

    /** The same kind of news: a list cannot be relied upon as it is. */
    void vanished(@Observes CrlVanished news) {
        desk.tell(new News(NoticeKind.CRL_STALE, news.authorityId(), "VANISHED " + news.number(), Audience.office(), List.of(news.authority(), "status.alarm.VANISHED"),
                "/authorities/view?alias=" + news.authority()));
    }
}
