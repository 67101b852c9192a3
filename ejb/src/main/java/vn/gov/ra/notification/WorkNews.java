package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.ra.intake.ImportState;
import vn.gov.ra.intake.ImportStateChanged;
import vn.gov.ra.intake.ImportView;
import vn.gov.ra.job.JobEnded;
import vn.gov.ra.job.JobState;
import vn.gov.ra.job.JobView;
import vn.gov.ra.release.ReleaseDecided;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.Messages;

/** Tells people what became of their own work that went on after they left the page, and of what they asked for. */
@Dependent
class WorkNews {

    private static final String CHECK = "intake.check";

    private final NewsDesk desk;
    private final CurrentActor actor;

    @Inject
    WorkNews(NewsDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    void file(@Observes ImportStateChanged news) {
        ImportView file = news.file();
        NoticeKind kind = switch (file.state()) {
            case READY -> NoticeKind.IMPORT_READY;
            case ACCEPTED -> NoticeKind.IMPORT_ACCEPTED;
            case REFUSED -> NoticeKind.IMPORT_REFUSED;
            default -> null;
        };
        if (kind == null || file.state() == ImportState.ACCEPTED && actor.get().subject().equals(file.createdBy())) {
            return;
        }
        desk.tell(new News(kind, file.id(), file.state().name(), Audience.owner(file.createdBy()),
                List.of(file.fileName(), String.valueOf(file.valid()), String.valueOf(file.invalid())), "/imports/view?id=" + file.id()));
    }

    /** The check of a file is told of with its file; who cancels knows it. */
    void job(@Observes JobEnded news) {
        JobView job = news.job();
        if (CHECK.equals(job.kind()) || job.state() == JobState.CANCELLED) {
            return;
        }
        desk.tell(new News(job.state() == JobState.SUCCEEDED ? NoticeKind.WORK_DONE : NoticeKind.WORK_FAILED, job.id(), job.state().name(), Audience.owner(job.owner()),
                List.of("job.kind." + job.kind()), "/jobs/view?id=" + job.id()));
    }

    /** Whoever calls the own request off knows it. */
    void register(@Observes ReleaseDecided news) {
        boolean released = news.openUntil() != null && news.note() == null;
        NoticeKind kind = released ? NoticeKind.REGISTER_RELEASED : NoticeKind.REGISTER_REFUSED;
        String last = released ? Messages.shown(news.openUntil(), Messages.VI) : news.note();
        desk.tell(new News(kind, news.id(), kind.name(), Audience.account(news.askedBy()), List.of(news.number(), news.recipient(), last), "/releases/view?id=" + news.id())
                .except(actor.get().userId()));
    }
}
