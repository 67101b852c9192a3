package vn.gov.ra.web.outside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.ra.outside.IssuerKind;
import vn.gov.ra.outside.NewOutside;
import vn.gov.ra.outside.OutsideService;
import vn.gov.ra.outside.OutsideView;
import vn.gov.ra.web.kit.Picks;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** A certificate from outside is recorded by its file. */
@Named("outsideNew")
@ViewScoped
public class OutsideNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OutsideService outside;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Picks picks;
    @Inject
    private transient Notice notice;

    private UUID agencyId;
    private UUID personId;
    private IssuerKind kind;
    private String reason;
    private transient Part file;

    public String record() throws IOException {
        OutsideView made = outside.record(new NewOutside(isOffice() ? agencyId : null, picks.kept("personId", personId), kind, reason), Uploads.bytes(file));
        notice.done("outside.done.recorded", made.serial());
        return OutsideViewPage.address(made.id());
    }

    public IssuerKind[] getKinds() {
        return IssuerKind.values();
    }

    /** Records for an agency; an agency records its own. */
    public boolean isOffice() {
        return me.agencyName() == null;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(UUID agencyId) {
        this.agencyId = agencyId;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public IssuerKind getKind() {
        return kind;
    }

    public void setKind(IssuerKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
