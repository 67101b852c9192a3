package vn.gov.ra.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.handover.Acceptance;
import vn.gov.ra.handover.LineAnswer;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.Readiness;
import vn.gov.ra.handover.ReadinessService;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OpenedPage;
import vn.gov.ra.web.support.Uploads;

/** Minutes whole, with what the reader may do next: issue, sign, accept or decline device by device. */
@Named("handoverView")
@ViewScoped
public class HandoverViewPage extends OpenedPage<MinutesView, Offered> {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SIGNING = Set.of("giver-sign", "accept", "take-in");

    @Inject
    private transient ReadinessService readiness;
    @Inject
    private transient MinutesService service;
    @Inject
    private transient Notice notice;

    private SignatureMethod method = SignatureMethod.PAGE;
    private String mandate;
    private Map<UUID, Boolean> declined = new LinkedHashMap<>();
    private Map<UUID, String> reasons = new LinkedHashMap<>();
    private transient Part file;
    private transient List<Readiness> notReady;

    static String address(UUID id) {
        return "/handovers/view?faces-redirect=true&id=" + id;
    }

    @Override
    protected MinutesView read(UUID id) {
        return service.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return service.actions(id);
    }

    @Override
    protected long versionOf(MinutesView seen) {
        return seen.version();
    }

    /** Before the devices are out of the store: whose subscriber was not trained or has not committed. */
    public List<Readiness> getNotReady() {
        if (notReady == null) {
            notReady = getMinutes().completedAt() == null ? readiness.notReady(getId()) : List.of();
        }
        return notReady;
    }

    public MinutesView getMinutes() {
        return opened();
    }

    /** The reader takes devices over for an agency next. */
    public boolean isAccepting() {
        return getActions().stream().anyMatch(one -> one.allowed() && "accept".equals(one.action()));
    }

    /** The reader signs next, for one side or the other. */
    public boolean isSigning() {
        return getActions().stream().anyMatch(one -> one.allowed() && SIGNING.contains(one.action()));
    }

    public String issue() {
        MinutesView issued = service.issue(getId(), getVersion());
        return after(issued.kind().witnessed() ? "handover.done.issued.witnessed" : "handover.done.issued", issued);
    }

    public String discard() {
        return after("handover.done.discarded", service.discard(getId(), getVersion()));
    }

    public String giverSign() throws IOException {
        MinutesView signed = service.signGiver(getId(), getVersion(), method, Uploads.bytes(file), Uploads.name(file));
        return after(signed.kind() == MinutesKind.HANDOVER ? "handover.done.giverSigned" : "handover.done.firstSigned", signed);
    }

    public String accept() throws IOException {
        List<LineAnswer> answers = getMinutes().lines().stream().filter(line -> Boolean.TRUE.equals(declined.get(line.tokenId())))
                .map(line -> new LineAnswer(line.tokenId(), false, reasons.get(line.tokenId()))).toList();
        return after("handover.done.accepted", service.accept(getId(), getVersion(), new Acceptance(answers, mandate), method, Uploads.bytes(file), Uploads.name(file)));
    }

    public String takeIn() throws IOException {
        return after("handover.done.takenIn", service.takeIn(getId(), getVersion(), method, Uploads.bytes(file), Uploads.name(file)));
    }

    public String settle() {
        return after("handover.done.settled", service.settle(getId(), getVersion()));
    }

    public String resolve() {
        return after("handover.done.resolved", service.resolve(getId(), getVersion()));
    }

    public String annul() {
        return after("handover.done.annulled", service.annul(getId(), getVersion()));
    }

    private String after(String key, MinutesView done) {
        notice.done(key, done.number() == null ? "" : done.number());
        return address(getId());
    }

    public SignatureMethod getMethod() {
        return method;
    }

    public void setMethod(SignatureMethod method) {
        this.method = method;
    }

    public String getMandate() {
        return mandate;
    }

    public void setMandate(String mandate) {
        this.mandate = mandate;
    }

    public Map<UUID, Boolean> getDeclined() {
        return declined;
    }

    public Map<UUID, String> getReasons() {
        return reasons;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
