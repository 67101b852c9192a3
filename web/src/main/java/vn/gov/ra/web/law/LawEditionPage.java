package vn.gov.ra.web.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.ra.regulation.Edition;
import vn.gov.ra.regulation.LawService;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Notice;

/** Title and time of an edition; its neighbours follow. */
@Named("lawEdition")
@ViewScoped
public class LawEditionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegulationService law;
    @Inject
    private transient LawService texts;
    @Inject
    private transient Notice notice;

    private String edition;
    private long version;
    private String titleVi;
    private LocalDate validFrom;
    private LocalDate validTo;

    public void load() {
        Edition shown = law.editions().stream().filter(one -> one.key().equals(edition)).findFirst().orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, edition));
        version = shown.version();
        titleVi = shown.titleVi();
        validFrom = shown.validFrom();
        validTo = shown.validTo();
    }

    public String save() {
        texts.changeEdition(edition, version, titleVi, validFrom, validTo);
        notice.done("law.done.edition", edition);
        return "/law/list?faces-redirect=true&edition=" + edition;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTitleVi() {
        return titleVi;
    }

    public void setTitleVi(String titleVi) {
        this.titleVi = titleVi;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
