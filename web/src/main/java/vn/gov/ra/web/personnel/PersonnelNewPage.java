package vn.gov.ra.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.personnel.NewIdentity;
import vn.gov.ra.personnel.NewPersonnelEvent;
import vn.gov.ra.personnel.PersonnelKind;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.personnel.PersonnelView;
import vn.gov.ra.web.kit.Picks;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Notice;

/** The report of a change: who, what, by which decision, from when on. */
@Named("personnelNew")
@ViewScoped
public class PersonnelNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonnelService changes;
    @Inject
    private transient Picks picks;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Notice notice;

    private UUID person;
    private PersonnelKind kind;
    private UUID personId;
    private UUID agencyId;
    private String decisionNo;
    private LocalDate decisionDate;
    private LocalDate effectiveOn;
    private UUID toAgencyId;
    private UUID successorId;
    private String newPosition;
    private String newName;
    private String newEmail;
    private transient String newNationalId;
    private LocalDate newIdIssuedOn;
    private String newMobile;
    private boolean newHead;
    private boolean newLeader;
    private boolean urgent;
    private String note;

    /** Coming from a person's page, the person is chosen already. */
    public void load() {
        if (personId == null) {
            personId = person;
        }
    }

    public String report() {
        PersonnelView made = changes.report(new NewPersonnelEvent(kind, personId, isOffice() ? agencyId : null, decisionNo, decisionDate, effectiveOn,
                picks.kept("toAgencyId", toAgencyId), picks.kept("successorId", successorId), newPosition, newHead, newLeader, newName, newEmail,
                new NewIdentity(newNationalId, newIdIssuedOn, newMobile), urgent, note));
        notice.done("personnel.done.reported", made.number());
        return PersonnelViewPage.address(made.id());
    }

    public PersonnelKind[] getKinds() {
        return PersonnelKind.values();
    }

    /** Reports for an agency; an agency reports for itself. */
    public boolean isOffice() {
        return me.agencyName() == null;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public PersonnelKind getKind() {
        return kind;
    }

    public void setKind(PersonnelKind kind) {
        this.kind = kind;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(UUID agencyId) {
        this.agencyId = agencyId;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public LocalDate getDecisionDate() {
        return decisionDate;
    }

    public void setDecisionDate(LocalDate decisionDate) {
        this.decisionDate = decisionDate;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public UUID getToAgencyId() {
        return toAgencyId;
    }

    public void setToAgencyId(UUID toAgencyId) {
        this.toAgencyId = toAgencyId;
    }

    public UUID getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(UUID successorId) {
        this.successorId = successorId;
    }

    public String getNewPosition() {
        return newPosition;
    }

    public void setNewPosition(String newPosition) {
        this.newPosition = newPosition;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getNewEmail() {
        return newEmail;
    }

    public void setNewEmail(String newEmail) {
        this.newEmail = newEmail;
    }

    public String getNewNationalId() {
        return newNationalId;
    }

    public void setNewNationalId(String newNationalId) {
        this.newNationalId = newNationalId;
    }

    public LocalDate getNewIdIssuedOn() {
        return newIdIssuedOn;
    }

    public void setNewIdIssuedOn(LocalDate newIdIssuedOn) {
        this.newIdIssuedOn = newIdIssuedOn;
    }

    public String getNewMobile() {
        return newMobile;
    }

    public void setNewMobile(String newMobile) {
        this.newMobile = newMobile;
    }

    public boolean isNewHead() {
        return newHead;
    }

    public void setNewHead(boolean newHead) {
        this.newHead = newHead;
    }

    public boolean isNewLeader() {
        return newLeader;
    }

    public void setNewLeader(boolean newLeader) {
        this.newLeader = newLeader;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
