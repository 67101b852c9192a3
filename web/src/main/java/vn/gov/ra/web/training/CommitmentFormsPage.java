package vn.gov.ra.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Role;
import vn.gov.ra.training.CommitmentFormService;
import vn.gov.ra.training.CommitmentFormView;
import vn.gov.ra.training.NewCommitmentForm;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;

/** Editions of the text to commit to; ADMIN writes the next one, and may change it until it begins to count. */
@Named("commitmentForms")
@ViewScoped
public class CommitmentFormsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "{fullName}";
    private static final String AGENCY = "{agency}";

    @Inject
    private transient CommitmentFormService forms;
    @Inject
    private transient LegalCalendar calendar;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private String chosen;
    private String edition;
    private LocalDate validFrom;
    private String title;
    private String body;
    private long version;
    private transient List<CommitmentFormView> all;

    /** A new edition begins with the words of the one that counts. */
    public void load() {
        LocalDate today = calendar.today();
        getAll().stream().filter(one -> isChanging() ? one.edition().equals(chosen) : one.on(today)).findFirst().ifPresent(one -> {
            title = one.title();
            body = readable(one.body());
            validFrom = isChanging() ? one.validFrom() : null;
            version = one.version();
        });
    }

    public List<CommitmentFormView> getAll() {
        if (all == null) {
            all = forms.all();
        }
        return all;
    }

    /** Paragraphs, with words in brackets where name and agency are filled in. */
    public List<String> paragraphs(CommitmentFormView one) {
        return readable(one.body()).lines().toList();
    }

    private String readable(String text) {
        return text.replace(NAME, labels.of("training.forms.fullName")).replace(AGENCY, labels.of("training.forms.agency"));
    }

    private String stored(String text) {
        return text == null ? null : text.replace(labels.of("training.forms.fullName"), NAME).replace(labels.of("training.forms.agency"), AGENCY);
    }

    /** It has not begun to count. */
    public boolean changeable(CommitmentFormView one) {
        return isWriting() && one.validFrom().isAfter(calendar.today());
    }

    public boolean now(CommitmentFormView one) {
        return one.on(calendar.today());
    }

    /** An edition to come is chosen; otherwise the form writes another one. */
    public boolean isChanging() {
        return getAll().stream().anyMatch(one -> one.edition().equals(chosen) && changeable(one));
    }

    public String save() {
        NewCommitmentForm about = new NewCommitmentForm(validFrom, title, stored(body));
        CommitmentFormView made = isChanging() ? forms.change(chosen, version, about) : forms.add(edition, about);
        notice.done("training.forms.done", made.edition());
        return "/trainings/forms?faces-redirect=true";
    }

    public boolean isWriting() {
        return me.has(Role.ADMIN);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
