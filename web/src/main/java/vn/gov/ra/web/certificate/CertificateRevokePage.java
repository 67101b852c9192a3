package vn.gov.ra.web.certificate;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.ra.approval.EmergencyService;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.request.EmergencyReport;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.ReportChannel;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** Reports that a key is lost or disclosed: an emergency revocation, submitted at once. The office writes down who told it and how that was checked. */
@Named("certificateRevoke")
@ViewScoped
public class CertificateRevokePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CertificateService certificates;
    @Inject
    private transient EmergencyService emergencies;
    @Inject
    private transient RegulationService law;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Language language;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private UUID id;
    private transient CertificateView certificate;
    private String reason;
    private ReportChannel channel;
    private String reporter;
    private String identityCheck;
    private String comment;
    private boolean confirmed;

    /** Not found and not yours are told before anything is asked. */
    public void load() {
        getCertificate();
    }

    public CertificateView getCertificate() {
        if (certificate == null) {
            certificate = certificates.get(id);
        }
        return certificate;
    }

    public List<Reason> getReasons() {
        return law.reasons(Reason.REVOKE);
    }

    public String text(Reason ground) {
        return ground.text(language.locale());
    }

    /** How the office may have been told; an agency tells it here. */
    public List<ReportChannel> getChannels() {
        return Stream.of(ReportChannel.values()).filter(one -> one != ReportChannel.PORTAL).toList();
    }

    public boolean isOffice() {
        return me.agencyName() == null;
    }

    public String raise() {
        if (!confirmed) {
            FacesContext.getCurrentInstance().addMessage("confirmed", new FacesMessage(FacesMessage.SEVERITY_ERROR, labels.of("certificates.emergency.confirmFirst"), null));
            return null;
        }
        LineView line = emergencies.raise(new EmergencyReport(id, null, null, reason, isOffice() ? channel : ReportChannel.PORTAL, reporter, identityCheck, comment));
        notice.done("certificates.done.emergency", line.code());
        return "/review/line?faces-redirect=true&id=" + line.id();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ReportChannel getChannel() {
        return channel;
    }

    public void setChannel(ReportChannel channel) {
        this.channel = channel;
    }

    public String getReporter() {
        return reporter;
    }

    public void setReporter(String reporter) {
        this.reporter = reporter;
    }

    public String getIdentityCheck() {
        return identityCheck;
    }

    public void setIdentityCheck(String identityCheck) {
        this.identityCheck = identityCheck;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
