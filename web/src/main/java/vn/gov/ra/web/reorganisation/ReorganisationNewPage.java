package vn.gov.ra.web.reorganisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.gov.ra.reorganisation.NewReorganisation;
import vn.gov.ra.reorganisation.ReorganisationService;
import vn.gov.ra.reorganisation.ReorganisationView;
import vn.gov.ra.web.support.Notice;

/** The beginning of a plan: by which decision, from when on; its changes come on its own page. */
@Named("reorganisationNew")
@ViewScoped
public class ReorganisationNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReorganisationService plans;
    @Inject
    private transient Notice notice;

    private String title;
    private String decisionNo;
    private LocalDate decisionDate;
    private LocalDate effectiveOn;
    private String note;

    public String create() {
        ReorganisationView made = plans.create(new NewReorganisation(title, decisionNo, decisionDate, effectiveOn, note, List.of()));
        notice.done("reorganisation.done.created", made.number());
        return ReorganisationViewPage.address(made.id());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public LocalDate getDecisionDate() {
        return decisionDate;
    }

    public void setDecisionDate(LocalDate decisionDate) {
        this.decisionDate = decisionDate;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
