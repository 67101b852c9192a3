package vn.gov.ra.web.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.ra.declaration.CampaignView;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.web.support.Notice;

/** The beginning of a campaign. */
@Named("declarationNew")
@ViewScoped
public class DeclarationNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeclarationService declarations;
    @Inject
    private transient Notice notice;

    private String title;
    private LocalDate dueOn;

    public String begin() {
        CampaignView made = declarations.begin(title, dueOn);
        notice.done("declaration.done.begun", made.number(), String.valueOf(made.declarations()));
        return "/declarations/view?faces-redirect=true&id=" + made.id();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
