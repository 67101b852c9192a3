package vn.gov.ra.web.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.declaration.CampaignView;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.declaration.DeclarationSummary;
import vn.gov.ra.security.Role;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Notice;

/** One campaign: agency by agency what was answered; those without an answer are the chase list. */
@Named("declarationView")
@ViewScoped
public class DeclarationViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeclarationService service;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private boolean missing;
    private transient CampaignView campaign;
    private transient List<DeclarationSummary> rows;

    public void load() {
        version = getCampaign().version();
    }

    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = service.campaign(id);
        }
        return campaign;
    }

    public List<DeclarationSummary> getRows() {
        if (rows == null) {
            rows = service.synthesis(getCampaign().id(), missing);
        }
        return rows;
    }

    /** The declaration of the reader's own agency; null for the office, which has none to give. */
    public UUID getOwn() {
        boolean agency = me.has(Role.CLERK) || me.has(Role.AGENCY_SIGNER);
        return agency && getRows().size() == 1 ? getRows().get(0).id() : null;
    }

    public boolean isCloseable() {
        return me.has(Role.OFFICER) && !getCampaign().closed();
    }

    public boolean isReports() {
        return me.has(Role.OFFICER) || me.has(Role.OFFICE_SIGNER);
    }

    public String close() {
        notice.done("declaration.done.closed", service.close(id, version).number());
        return "/declarations/view?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isMissing() {
        return missing;
    }

    public void setMissing(boolean missing) {
        this.missing = missing;
    }
}
