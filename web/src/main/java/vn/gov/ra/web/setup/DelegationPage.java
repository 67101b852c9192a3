package vn.gov.ra.web.setup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.delegation.DelegationError;
import vn.gov.ra.delegation.GrantService;
import vn.gov.ra.delegation.GrantView;
import vn.gov.ra.regulation.DelegationDocument;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.web.kit.Picks;
import vn.gov.ra.web.support.LocalDateConverter;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** The decisions that delegate the management of subscribers, and who may decide on which form. */
@Named("delegationPage")
@ViewScoped
public class DelegationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/setup/delegation?faces-redirect=true";
    private static final List<String> FORMS = List.of("*", "01", "02", "03", "04", "05", "06");

    @Inject
    private transient RegulationService law;
    @Inject
    private transient GrantService grants;
    @Inject
    private transient PersonService people;
    @Inject
    private transient Picks picks;
    @Inject
    private transient LegalCalendar calendar;
    @Inject
    private transient Notice notice;

    private String number;
    private String issuer;
    private String delegate;
    private String summaryVi;
    private LocalDate issuedOn;
    private LocalDate validFrom;
    private LocalDate validTo;
    private UUID personId;
    private String form = FORMS.get(0);
    private String decisionNo;
    private LocalDate grantFrom;
    private LocalDate grantTo;
    private Map<UUID, LocalDate> endFrom = new LinkedHashMap<>();
    private transient List<DelegationDocument> documents;
    private UUID paperOf;
    private transient Part paper;
    private transient List<GrantView> granted;

    /** For dates in rows: a map does not tell Faces what it holds. */
    public LocalDateConverter getDates() {
        return new LocalDateConverter();
    }

    public List<DelegationDocument> getDocuments() {
        if (documents == null) {
            documents = law.delegationDocuments(calendar.today());
        }
        return documents;
    }

    public String add() {
        DelegationDocument made = law.addDelegationDocument(new DelegationDocument(null, number, issuedOn, issuer, delegate, summaryVi, validFrom, validTo, 0));
        notice.done("setup.done.document", made.number());
        return ADDRESS;
    }

    public String end(UUID id, long version) {
        DelegationDocument ended = law.endDelegationDocument(id, version, endFrom.get(id));
        notice.done("setup.done.documentEnded", ended.number());
        return ADDRESS;
    }

    public List<GrantView> getGrants() {
        if (granted == null) {
            granted = grants.list();
        }
        return granted;
    }

    public String nameOf(UUID person) {
        return people.get(person).fullName();
    }

    public List<String> forms() {
        return FORMS;
    }

    public String grant() {
        GrantView made = grants.grant(picks.kept("personId", personId), form, decisionNo, grantFrom, grantTo);
        notice.done("setup.done.granted", made.decisionNo());
        return ADDRESS;
    }

    public String attach() throws IOException {
        GrantView of = getGrants().stream().filter(one -> one.id().equals(paperOf)).findFirst().orElseThrow(() -> new DomainException(DelegationError.NOT_FOUND, paperOf));
        notice.done("delegation.done.attached", grants.attach(of.id(), of.version(), Uploads.name(paper), Uploads.bytes(paper)).decisionNo());
        return ADDRESS;
    }

    public String endGrant(UUID id, long version) {
        LocalDate from = endFrom.get(id);
        if (from == null) {
            throw new DomainException(SharedError.REQUIRED, "setup.endFrom");
        }
        GrantView ended = grants.end(id, version, from);
        notice.done("setup.done.grantEnded", ended.decisionNo());
        return ADDRESS;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
    }

    public String getSummaryVi() {
        return summaryVi;
    }

    public void setSummaryVi(String summaryVi) {
        this.summaryVi = summaryVi;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
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

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public LocalDate getGrantFrom() {
        return grantFrom;
    }

    public void setGrantFrom(LocalDate grantFrom) {
        this.grantFrom = grantFrom;
    }

    public LocalDate getGrantTo() {
        return grantTo;
    }

    public void setGrantTo(LocalDate grantTo) {
        this.grantTo = grantTo;
    }

    public Map<UUID, LocalDate> getEndFrom() {
        return endFrom;
    }

    /** The row that the file is of. */
    public UUID getPaperOf() {
        return paperOf;
    }

    public void setPaperOf(UUID paperOf) {
        this.paperOf = paperOf;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }
}
