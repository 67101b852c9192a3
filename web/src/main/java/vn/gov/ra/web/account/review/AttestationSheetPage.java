package vn.gov.ra.web.account.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.account.review.AccessReviewService;
import vn.gov.ra.account.review.AccountAnswer;
import vn.gov.ra.account.review.Attested;
import vn.gov.ra.account.review.ReviewLineView;
import vn.gov.ra.account.review.SheetView;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OfferedPage;

/** One sheet: what the head says of each account, and what becomes of those that are to be ended. */
@Named("attestationSheet")
@ViewScoped
public class AttestationSheetPage extends OfferedPage<SheetView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccessReviewService service;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    /** Names of {@link AccountAnswer}: in a map the page knows no type to convert to. */
    private final Map<UUID, String> answers = new LinkedHashMap<>();
    private final Map<UUID, String> notes = new LinkedHashMap<>();
    private String note;

    @Override
    protected SheetView read(UUID id) {
        return service.sheet(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return service.actions(id);
    }

    @Override
    protected long versionOf(SheetView seen) {
        return seen.version();
    }

    @Override
    public void load() {
        super.load();
        getSheet().lines().forEach(line -> {
            answers.put(line.id(), line.answer() == null ? null : line.answer().name());
            notes.put(line.id(), line.note());
        });
    }

    public SheetView getSheet() {
        return opened();
    }

    public boolean isAnswering() {
        return may("confirm");
    }

    public boolean isSettling() {
        return may("settle");
    }

    public AccountAnswer[] getChoices() {
        return AccountAnswer.values();
    }

    public String confirm() {
        return after(service.confirm(getId(), getVersion(), getSheet().lines().stream().map(line -> new Attested(line.id(), said(line.id()), notes.get(line.id()))).toList()));
    }

    private AccountAnswer said(UUID line) {
        String chosen = answers.get(line);
        return chosen == null || chosen.isEmpty() ? null : AccountAnswer.valueOf(chosen);
    }

    public String allRight() {
        return after(service.confirm(getId(), getVersion(), getSheet().lines().stream().map(line -> new Attested(line.id(), AccountAnswer.STILL_RIGHT, null)).toList()));
    }

    public String end(ReviewLineView line) {
        return after(service.settle(getId(), getVersion(), line.id(), true, note));
    }

    public String keep(ReviewLineView line) {
        return after(service.settle(getId(), getVersion(), line.id(), false, note));
    }

    private String after(SheetView done) {
        notice.done("accessReview.done.step", done.quarter(), labels.shown(done.state()));
        return "/attestations/sheet?faces-redirect=true&id=" + getId();
    }

    public Map<UUID, String> getAnswers() {
        return answers;
    }

    public Map<UUID, String> getNotes() {
        return notes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
