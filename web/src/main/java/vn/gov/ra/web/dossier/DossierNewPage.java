package vn.gov.ra.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.web.support.Notice;

/** Opens a draft: which form, and the letter it goes with. Nothing but the form is needed to begin. */
@Named("dossierNew")
@ViewScoped
public class DossierNewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FOR_PERSONS = "01";

    @Inject
    private transient DossierService dossiers;
    @Inject
    private transient Regulation regulation;
    @Inject
    private transient LegalCalendar calendar;
    @Inject
    private transient Notice notice;

    private String form = FOR_PERSONS;
    private String letterNo;
    private LocalDate letterDate;
    private String note;

    /** The forms of the law in force today. */
    public List<FormDefinition> forms() {
        return regulation.requestForms(regulation.editionOn(calendar.today()), calendar.today());
    }

    public String create() {
        DossierView made = dossiers.create(new DossierDraft(null, null, form, null, letterNo, letterDate, note, Map.of(), List.of()));
        notice.done("dossier.done.created");
        return DossierEditPage.address(made.id());
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getLetterNo() {
        return letterNo;
    }

    public void setLetterNo(String letterNo) {
        this.letterNo = letterNo;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
