package vn.gov.ra.web.subscriber;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.personnel.Holdings;
import vn.gov.ra.personnel.PersonnelFilter;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.personnel.PersonnelSummary;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.NewAppointment;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.web.kit.Picks;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.LocalDateConverter;
import vn.gov.ra.web.support.Notice;

/** One person: masked number, positions through time, and for the office what may be entered. Reading the number in full is a command. */
@Named("personView")
@ViewScoped
public class PersonViewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 10;

    @Inject
    private transient PersonService people;
    @Inject
    private transient PersonnelService personnel;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Picks picks;
    @Inject
    private transient Notice notice;

    private UUID id;
    private transient PersonView person;
    private transient List<Offered> offers;
    private transient List<AppointmentView> positions;
    private transient Holdings holdings;
    private transient List<PersonnelSummary> changes;
    private transient String revealed;
    private UUID agencyId;
    private String position;
    private boolean head;
    private boolean leader;
    private String decisionNo;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Map<UUID, LocalDate> endFrom = new LinkedHashMap<>();

    public PersonView getPerson() {
        if (person == null) {
            person = people.get(id);
        }
        return person;
    }

    /** The reader may take that step now; the same list as {@code GET …/actions}. */
    public boolean may(String action) {
        if (offers == null) {
            offers = people.actions(id);
        }
        return offers.stream().anyMatch(one -> one.action().equals(action) && one.allowed());
    }

    public List<AppointmentView> getPositions() {
        if (positions == null) {
            positions = people.appointments(id);
        }
        return positions;
    }

    /** Certificates, devices and open work in every body; null for readers who may not look. */
    public Holdings getHoldings() {
        if (holdings == null && (me.has(Role.CLERK) || me.has(Role.AGENCY_SIGNER) || me.has(Role.OFFICER) || me.has(Role.OFFICE_SIGNER))) {
            holdings = personnel.holdings(id);
        }
        return holdings;
    }

    public boolean isNothingHeld() {
        Holdings held = getHoldings();
        return held.certificates().isEmpty() && held.tokens().isEmpty() && held.openLines().isEmpty() && getChanges().isEmpty();
    }

    /** Changes reported of the person, newest first. */
    public List<PersonnelSummary> getChanges() {
        if (changes == null) {
            changes = personnel.list(new PersonnelFilter(null, null, id, null), Paging.of(null, ROWS)).items();
        }
        return changes;
    }

    /** Shown once, in the answer to this very command; the trail keeps who asked. */
    public String reveal() {
        revealed = people.revealNationalId(id);
        return null;
    }

    /** For dates in rows: a map does not tell Faces what it holds. */
    public LocalDateConverter getDates() {
        return new LocalDateConverter();
    }

    public String appoint() {
        AppointmentView made = people.appoint(id, new NewAppointment(picks.kept("agencyId", agencyId), position, head, leader, decisionNo, validFrom, validTo));
        notice.done("subscriber.done.appointed", made.position(), made.agencyName());
        return address();
    }

    public String end(UUID appointment, long seen) {
        AppointmentView ended = people.endAppointment(appointment, seen, endFrom.get(appointment));
        notice.done("subscriber.done.appointmentEnded", ended.position());
        return address();
    }

    private String address() {
        return "/subscribers/person?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getRevealed() {
        return revealed;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(UUID agencyId) {
        this.agencyId = agencyId;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public boolean isHead() {
        return head;
    }

    public void setHead(boolean head) {
        this.head = head;
    }

    public boolean isLeader() {
        return leader;
    }

    public void setLeader(boolean leader) {
        this.leader = leader;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
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

    public Map<UUID, LocalDate> getEndFrom() {
        return endFrom;
    }
}
