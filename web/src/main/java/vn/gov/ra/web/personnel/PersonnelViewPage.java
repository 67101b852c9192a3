package vn.gov.ra.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.personnel.Choice;
import vn.gov.ra.personnel.Holdings;
import vn.gov.ra.personnel.LetterSigned;
import vn.gov.ra.personnel.PartState;
import vn.gov.ra.personnel.PartView;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.personnel.PersonnelView;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OfferedPage;
import vn.gov.ra.web.support.TimelineEntry;
import vn.gov.ra.web.support.Uploads;

/** One change: what follows from it, what the person has in hand, and the steps that are open. */
@Named("personnelView")
@ViewScoped
public class PersonnelViewPage extends OfferedPage<PersonnelView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonnelService service;
    @Inject
    private transient RegulationService law;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Language language;
    @Inject
    private transient Notice notice;

    private final Map<UUID, Boolean> chosen = new LinkedHashMap<>();
    private final Map<UUID, String> reasons = new LinkedHashMap<>();
    private final Map<UUID, Boolean> waived = new LinkedHashMap<>();
    private String letterNo;
    private LocalDate letterDate;
    private SignMethod method = SignMethod.SCAN;
    private String comment;
    private transient Part decisionFile;
    private transient Part letterFile;
    private transient Holdings holdings;

    static String address(UUID id) {
        return "/personnel/view?faces-redirect=true&id=" + id;
    }

    @Override
    protected PersonnelView read(UUID id) {
        return service.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return service.actions(id);
    }

    @Override
    protected long versionOf(PersonnelView seen) {
        return seen.version();
    }

    @Override
    public void load() {
        super.load();
        getChange().parts().forEach(part -> {
            chosen.put(part.id(), part.chosen());
            reasons.put(part.id(), part.reason());
        });
    }

    public PersonnelView getChange() {
        return opened();
    }

    /** The reader chooses among the proposals now. */
    public boolean isPlanning() {
        return may("plan");
    }

    /** What the person has in hand; null once the change is over, and for readers who may not look. */
    public Holdings getHoldings() {
        PersonnelState state = getChange().state();
        boolean reads = me.has(Role.CLERK) || me.has(Role.AGENCY_SIGNER) || me.has(Role.OFFICER) || me.has(Role.OFFICE_SIGNER);
        boolean own = me.agencyName() == null || me.agencyName().equals(getChange().agencyName());
        if (holdings == null && reads && own && !state.isFinal()) {
            holdings = service.holdings(getChange().personId());
        }
        return holdings;
    }

    public boolean isNothingHeld() {
        Holdings held = getHoldings();
        return held.positions().isEmpty() && held.certificates().isEmpty() && held.tokens().isEmpty() && held.kept().isEmpty() && held.delegations().isEmpty()
                && held.accounts().isEmpty() && held.openLines().isEmpty() && held.claimed().isEmpty();
    }

    /** Papers name people in full. */
    public boolean isPapers() {
        return me.has(Role.CLERK) || me.has(Role.AGENCY_SIGNER) || me.has(Role.OFFICER) || me.has(Role.OFFICE_SIGNER);
    }

    public String ground(String code) {
        return law.reasons(Reason.REVOKE).stream().filter(one -> one.code().equals(code)).findFirst().map(one -> one.text(language.locale())).orElse(code);
    }

    /** What is not chosen and not carried out yet is shown as left out. */
    public PartState shownState(PartView part) {
        return part.state() == PartState.PROPOSED && !part.chosen() ? PartState.LEFT_OUT : part.state();
    }

    public String failure(String code) {
        return labels.of("personnel.part.failure", code);
    }

    public boolean waivable(PartView part) {
        return may("waive-part") && (part.state() == PartState.FAILED || part.state() == PartState.RUNNING);
    }

    public List<TimelineEntry> getHistory() {
        List<TimelineEntry> entries = new ArrayList<>(getChange().history().stream()
                .map(one -> new TimelineEntry(labels.shown(one.step()), "system".equals(one.actor()) ? null : one.actorName(), one.at(), one.comment(), null)).toList());
        Collections.reverse(entries);
        return entries;
    }

    public String attach() throws IOException {
        byte[] content = Uploads.bytes(decisionFile);
        return after(service.attachDecision(getId(), getVersion(), Uploads.name(decisionFile), content == null ? new byte[0] : content));
    }

    public String verify() {
        return after(service.verify(getId(), getVersion(), comment));
    }

    public String reject() {
        return after(service.reject(getId(), getVersion(), comment));
    }

    public String plan() {
        List<Choice> choices = getChange().parts().stream().filter(part -> chosen.containsKey(part.id()))
                .map(part -> new Choice(part.id(), Boolean.TRUE.equals(chosen.get(part.id())), reasons.get(part.id()))).toList();
        return after(service.plan(getId(), getVersion(), choices, comment));
    }

    public String confirm() throws IOException {
        return after(service.confirm(getId(), getVersion(), new LetterSigned(letterNo, letterDate, method, Uploads.name(letterFile), Uploads.bytes(letterFile)), comment));
    }

    public String reopen() {
        return after(service.reopen(getId(), getVersion(), comment));
    }

    public String cancel() {
        return after(service.cancel(getId(), getVersion(), comment));
    }

    public String executeEarly() {
        return after(service.executeEarly(getId(), getVersion(), comment));
    }

    public String actUrgently() {
        return after(service.actUrgently(getId(), getVersion(), comment));
    }

    public String retry() {
        return after(service.retry(getId(), getVersion()));
    }

    /** One after the other; the version goes up with each. */
    public String waive() {
        PersonnelView seen = getChange();
        long now = getVersion();
        for (PartView part : seen.parts()) {
            if (Boolean.TRUE.equals(waived.get(part.id()))) {
                seen = service.waivePart(getId(), now, part.id(), comment);
                now = seen.version();
            }
        }
        return after(seen);
    }

    private String after(PersonnelView done) {
        notice.done("personnel.done.step", done.number(), labels.shown(done.state()));
        return address(getId());
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public Map<UUID, String> getReasons() {
        return reasons;
    }

    public Map<UUID, Boolean> getWaived() {
        return waived;
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

    public SignMethod getMethod() {
        return method;
    }

    public void setMethod(SignMethod method) {
        this.method = method;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public Part getDecisionFile() {
        return decisionFile;
    }

    public void setDecisionFile(Part decisionFile) {
        this.decisionFile = decisionFile;
    }

    public Part getLetterFile() {
        return letterFile;
    }

    public void setLetterFile(Part letterFile) {
        this.letterFile = letterFile;
    }
}
