package vn.gov.ra.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.LastChange;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.job.JobState;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.LineState;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.web.draft.DraftShown;
import vn.gov.ra.web.job.JobShown;
import vn.gov.ra.web.list.Selection;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.TimelineEntry;

/** Every part of pages in its states, with words a clerk would read. In demo mode only; elsewhere there is no such page. */
@Named("gallery")
@RequestScoped
public class GalleryPage {

    private static final int SOME_ROWS = 210;
    private static final int ALL_ROWS = 500;
    private static final int SOME_PERCENT = 42;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private DemoOnly demo;
    @Inject
    private Labels labels;
    @Inject
    private Clock clock;
    @Inject
    private Notice notice;

    private String fullName;
    private LocalDate letterDate;
    private UUID person;
    private UUID agency;
    private Part letter;

    /** A row of {@code ra:diff}. */
    public record Difference(String label, String present, String proposed, boolean changed) {
    }

    public void load() {
        demo.require();
    }

    /** Nothing is stored here. */
    public String keep() {
        notice.done("kit.g.kept");
        return null;
    }

    public List<Enum<?>> states() {
        List<Enum<?>> states = new ArrayList<>(Arrays.asList(LineState.values()));
        states.addAll(Arrays.asList(DossierState.values()));
        states.addAll(Arrays.asList(TokenState.values()));
        states.addAll(Arrays.asList(CertificateState.values()));
        return states;
    }

    public List<TimelineEntry> getHistory() {
        Instant now = clock.instant();
        return List.of(new TimelineEntry(labels.of("request.lineStep.APPROVE"), labels.of("kit.g.signer"), now, null, "ok"),
                new TimelineEntry(labels.of("request.lineStep.RESUBMIT"), labels.of("kit.g.clerk"), now.minus(Duration.ofHours(3)), null, "info"),
                new TimelineEntry(labels.of("request.lineStep.ASK_SUPPLEMENT"), labels.of("kit.g.officer"), now.minus(Duration.ofDays(1)), labels.of("kit.g.remark"), "wait"),
                new TimelineEntry(labels.of("request.lineStep.CLAIM"), null, now.minus(Duration.ofDays(2)), null, null));
    }

    public List<Difference> getDifferences() {
        return List.of(new Difference(labels.of("subscriber.person.fullName"), labels.of("kit.g.name"), labels.of("kit.g.name"), false),
                new Difference(labels.of("subscriber.agency"), labels.of("kit.g.agency"), labels.of("kit.g.newAgency"), true),
                new Difference(labels.of("subscriber.person.officialEmail"), labels.of("kit.g.email"), labels.of("kit.g.newEmail"), true));
    }

    /** Nobody else works on the gallery, so this is what the panel would say. */
    public DraftShown getConflict() {
        String agency = labels.of("subscriber.agency");
        return new DraftShown("", 1L, Map.of(), clock.instant(), true, true, new LastChange(labels.of("kit.g.officer"), clock.instant()),
                List.of(new vn.gov.ra.web.draft.Difference("agency-q", agency, labels.of("kit.g.newAgency"), labels.of("kit.g.agency"), List.of(labels.of("kit.g.newAgency")),
                        List.of(labels.of("kit.g.agency")), true, true)));
    }

    /** As of a file of 500 rows; of no job, so that nothing is asked about it. */
    public JobShown getJob() {
        return new JobShown(null, labels.of("job.kind.intake.check"), JobState.RUNNING, labels.shown(JobState.RUNNING), false, SOME_PERCENT,
                labels.of("job.progress.some", SOME_ROWS, ALL_ROWS, SOME_PERCENT), null, false, null);
    }

    public List<Offered> getActions() {
        return List.of(new Offered("keep", true, null, List.of()),
                new Offered("approve", false, StateError.NOT_YOUR_STEP.code(), List.of(labels.of("kit.g.code"), "request.lineStep.APPROVE")));
    }

    public List<Selection.Outcome> getOutcomes() {
        return List.of(new Selection.Outcome(new UUID(0, 1), labels.of("kit.g.code"), true, null, null),
                new Selection.Outcome(new UUID(0, 2), labels.of("kit.g.code2"), false, labels.of("kit.g.refusal"), "RA-APR-004"));
    }

    public long getDoneCount() {
        return getOutcomes().stream().filter(Selection.Outcome::done).count();
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
