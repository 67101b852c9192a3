package vn.gov.ra.web.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.regulation.Entitlement;
import vn.gov.ra.regulation.LawService;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Notice;

/** One row of the matrix of who may have a certificate, or a new one. */
@Named("lawEntitlement")
@ViewScoped
public class LawEntitlementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LawService law;
    @Inject
    private transient Notice notice;

    private UUID id;
    private String edition;
    private long version;
    private String agencyKind = Entitlement.ANY;
    private String title = Entitlement.ANY;
    private boolean entitled = true;
    private String reference;
    private LocalDate validFrom;
    private LocalDate validTo;

    public void load() {
        if (id == null) {
            law.entitlements(edition);
            return;
        }
        Entitlement row = law.entitlements(edition).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, id));
        version = row.version();
        agencyKind = row.agencyKind();
        title = row.title();
        entitled = row.entitled();
        reference = row.reference();
        validFrom = row.validFrom();
        validTo = row.validTo();
    }

    public String save() {
        law.putEntitlement(new Entitlement(id, edition, agencyKind, title, entitled, reference, validFrom, validTo, 0), version);
        notice.done("law.done.entitlement");
        return "/law/list?faces-redirect=true&edition=" + edition;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
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

    public String getAgencyKind() {
        return agencyKind;
    }

    public void setAgencyKind(String agencyKind) {
        this.agencyKind = agencyKind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isEntitled() {
        return entitled;
    }

    public void setEntitled(boolean entitled) {
        this.entitled = entitled;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
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
