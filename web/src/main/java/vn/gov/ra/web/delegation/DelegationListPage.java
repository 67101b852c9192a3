package vn.gov.ra.web.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.ra.delegation.DelegationError;
import vn.gov.ra.delegation.DelegationService;
import vn.gov.ra.delegation.DelegationView;
import vn.gov.ra.delegation.GrantService;
import vn.gov.ra.delegation.GrantView;
import vn.gov.ra.delegation.NewDelegation;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.web.kit.Picks;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** Who signs for whom and by which document; a signer gives and takes back the own part here. */
@Named("delegationList")
@ViewScoped
public class DelegationListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/delegations/list?faces-redirect=true";
    private static final Set<String> OFFICE = Set.of(Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN);

    @Inject
    private transient DelegationService delegations;
    @Inject
    private transient GrantService grants;
    @Inject
    private transient PersonService people;
    @Inject
    private transient Picks picks;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Notice notice;

    private String role;
    private UUID delegateId;
    private String documentNo;
    private LocalDate validFrom;
    private LocalDate validTo;
    private UUID paperOf;
    private transient Part paper;
    private transient List<DelegationView> rows;
    private transient List<GrantView> granted;

    /** Asks the services before the page is drawn, so that a refusal is told as one. */
    public void load() {
        rows = delegations.list();
        granted = me.hasAny(OFFICE) ? grants.list() : List.of();
    }

    public List<DelegationView> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<GrantView> getGrants() {
        if (granted == null) {
            load();
        }
        return granted;
    }

    public String nameOf(UUID person) {
        return people.get(person).fullName();
    }

    /** Parts that the reader has and may give. */
    public List<String> getRoles() {
        return Stream.of(Role.AGENCY_SIGNER, Role.OFFICE_SIGNER).filter(me::has).toList();
    }

    public String delegate() {
        DelegationView made = delegations.delegate(new NewDelegation(picks.kept("delegateId", delegateId), null, role, documentNo, validFrom, validTo));
        notice.done("delegation.done.made", made.documentNo());
        return ADDRESS;
    }

    /** The reader's own that are not over. */
    public List<DelegationView> getOwn() {
        return getRows().stream().filter(DelegationView::mayRevoke).toList();
    }

    public String attach() throws IOException {
        DelegationView of = getOwn().stream().filter(one -> one.id().equals(paperOf)).findFirst().orElseThrow(() -> new DomainException(DelegationError.NOT_FOUND, paperOf));
        notice.done("delegation.done.attached", delegations.attach(of.id(), of.version(), Uploads.name(paper), Uploads.bytes(paper)).documentNo());
        return ADDRESS;
    }

    public String revoke(UUID id, long version) {
        notice.done("delegation.done.revoked", delegations.revoke(id, version).documentNo());
        return ADDRESS;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public UUID getDelegateId() {
        return delegateId;
    }

    public void setDelegateId(UUID delegateId) {
        this.delegateId = delegateId;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
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
