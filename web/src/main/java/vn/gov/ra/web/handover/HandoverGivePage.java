package vn.gov.ra.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.Readiness;
import vn.gov.ra.handover.ReadinessService;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.handover.SubscriberHandoverService;
import vn.gov.ra.security.Role;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenView;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** The clerk records that a subscriber has signed for a device, or the subscriber signs on the page. */
@Named("handoverGive")
@ViewScoped
public class HandoverGivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SubscriberHandoverService handover;
    @Inject
    private transient TokenService tokens;
    @Inject
    private transient CertificateService certificates;
    @Inject
    private transient ReadinessService readiness;
    @Inject
    private transient Notice notice;
    @Inject
    private transient CurrentUser me;

    private UUID id;
    private long version;
    private boolean counter;
    private SignatureMethod method;
    private transient Part file;
    private transient TokenView token;
    private transient Readiness ready;

    public void load() {
        version = getToken().version();
        getReadiness();
        method = isSelf() ? SignatureMethod.PAGE : SignatureMethod.SCAN;
    }

    public TokenView getToken() {
        if (token == null) {
            token = tokens.visible(id);
        }
        return token;
    }

    /** Whose name stands in the device's certificates: whoever has to sign. */
    public String getHolder() {
        return isSelf() ? me.name() : getToken().certificates().stream().map(one -> certificates.get(one).commonName()).distinct().collect(Collectors.joining(", "));
    }

    /** Whether the receiver was trained and has committed; null for a device of no person. */
    public Readiness getReadiness() {
        if (ready == null) {
            ready = readiness.of(id);
        }
        return ready;
    }

    public String accept() throws IOException {
        MinutesView done = handover.accept(id, version, method, Uploads.bytes(file), Uploads.name(file));
        notice.done("handover.done.given", done.number());
        return counter ? "/handovers/counter?faces-redirect=true" : isSelf() ? "/tokens/mine?faces-redirect=true" : HandoverViewPage.address(done.id());
    }

    /** A clerk cannot sign on the page for somebody else. */
    public List<SignatureMethod> getMethods() {
        return isSelf() ? List.of(SignatureMethod.PAGE, SignatureMethod.SCAN, SignatureMethod.PADES) : List.of(SignatureMethod.SCAN, SignatureMethod.PADES);
    }

    /** Who is no clerk came for an own device, and signs on the page as a rule. */
    public boolean isSelf() {
        return !me.has(Role.CLERK);
    }

    /** One of a row of people: the next one is scanned after it. */
    public boolean isCounter() {
        return counter;
    }

    public void setCounter(boolean counter) {
        this.counter = counter;
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

    public SignatureMethod getMethod() {
        return method;
    }

    public void setMethod(SignatureMethod method) {
        this.method = method;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
