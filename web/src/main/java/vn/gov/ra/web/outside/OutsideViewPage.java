package vn.gov.ra.web.outside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.outside.IssuerKind;
import vn.gov.ra.outside.OutsideIssuerView;
import vn.gov.ra.outside.OutsideService;
import vn.gov.ra.outside.OutsideView;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OpenedPage;

/** One certificate from outside, and what becomes of it. */
@Named("outsideView")
@ViewScoped
public class OutsideViewPage extends OpenedPage<OutsideView, ActionView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OutsideService outside;
    @Inject
    private transient Notice notice;

    private String reason;
    private IssuerKind kind;
    private long issuerVersion;

    static String address(UUID id) {
        return "/outside/view?faces-redirect=true&id=" + id;
    }

    @Override
    protected OutsideView read(UUID id) {
        return outside.get(id);
    }

    @Override
    public void load() {
        super.load();
        UUID issuer = getCertificate().issuerId();
        kind = getCertificate().kind();
        issuerVersion = outside.issuers().stream().filter(one -> one.id().equals(issuer)).mapToLong(OutsideIssuerView::version).findFirst().orElse(0);
    }

    @Override
    protected List<ActionView> offered(UUID id) {
        return outside.actions(id);
    }

    @Override
    protected long versionOf(OutsideView seen) {
        return seen.version();
    }

    public OutsideView getCertificate() {
        return opened();
    }

    /** Something can be done with it by the reader. */
    public boolean isOpen() {
        return offers(ActionView::allowed);
    }

    /** Leads to the draft, which the agency looks through and shows to its head. */
    public String migrate() {
        OutsideView asked = outside.migrate(getId(), getVersion());
        notice.done("outside.done.migrating", asked.serial());
        return "/dossiers/edit?faces-redirect=true&id=" + asked.dossierId();
    }

    public String confirm() {
        notice.done("outside.done.confirmed", outside.confirm(getId(), getVersion()).serial());
        return address(getId());
    }

    public String end() {
        notice.done("outside.done.ended", outside.end(getId(), getVersion(), reason).serial());
        return address(getId());
    }

    public String classify() {
        outside.classify(getCertificate().issuerId(), issuerVersion, kind);
        notice.done("outside.done.classified");
        return address(getId());
    }

    public IssuerKind[] getKinds() {
        return IssuerKind.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public IssuerKind getKind() {
        return kind;
    }

    public void setKind(IssuerKind kind) {
        this.kind = kind;
    }

    public long getIssuerVersion() {
        return issuerVersion;
    }

    public void setIssuerVersion(long issuerVersion) {
        this.issuerVersion = issuerVersion;
    }
}
