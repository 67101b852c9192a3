package vn.gov.ra.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.account.RoleView;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.agency.AgencyFilter;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.subscriber.PersonFilter;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.web.support.Notice;

/** One account: the human being and agency behind it, its roles, its end. */
@Named("userView")
@ViewScoped
public class UserViewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;
    /** Stands for nobody and for no agency among the choices: Faces never shows null as chosen. */
    private static final UUID NONE = new UUID(0, 0);
    private static final List<String> ROLES = List.of(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN);

    @Inject
    private transient UserAdminService users;
    @Inject
    private transient PersonService people;
    @Inject
    private transient AgencyService agencies;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private String personQ;
    private UUID personId;
    private String agencyQ;
    private UUID agencyId;
    private String role;
    private LocalDate lastDay;
    private transient UserView user;
    private transient List<Offered> actions;

    static String address(UUID id) {
        return "/users/view?faces-redirect=true&id=" + id;
    }

    public void load() {
        UserView known = getUser();
        version = known.version();
        personId = known.personId() == null ? NONE : known.personId();
        agencyId = known.agencyId() == null ? NONE : known.agencyId();
    }

    public UserView getUser() {
        if (user == null) {
            user = users.get(id);
        }
        return user;
    }

    public List<Offered> getActions() {
        if (actions == null) {
            actions = users.actions(id);
        }
        return actions;
    }

    /** The human being behind the account; null while it is tied to none. */
    public PersonView getPerson() {
        return getUser().personId() == null ? null : people.get(getUser().personId());
    }

    /** User name of the account that asked for a role; null where it came with the installation. */
    public String asker(RoleView role) {
        return role.requestedBy() == null ? null : users.get(role.requestedBy()).displayName();
    }

    public UUID getNone() {
        return NONE;
    }

    private static UUID chosen(UUID id) {
        return NONE.equals(id) ? null : id;
    }

    /** People that fit the name or the personal number typed. */
    public List<PersonView> getPeople() {
        return personQ == null ? List.of() : people.list(new PersonFilter(personQ, null), MOST, null).items();
    }

    /** Agencies that fit what was typed. */
    public List<AgencyView> getAgencies() {
        return agencyQ == null ? List.of() : agencies.list(AgencyFilter.words(agencyQ), MOST, null).items();
    }

    /** Searching changes nothing; the page shows what was found. */
    public String look() {
        return null;
    }

    /** Roles it has not. */
    public List<String> free() {
        return ROLES.stream().filter(role -> getUser().roles().stream().noneMatch(held -> held.role().equals(role))).toList();
    }

    public String tie() {
        return after("account.done.tied", users.tie(id, version, chosen(personId), chosen(agencyId)));
    }

    public String giveRole() {
        return after("account.done.roleGiven", users.giveRole(id, version, role));
    }

    /** The first role that waits: there is never more than one. */
    public String consent() {
        String waiting = getUser().roles().stream().filter(held -> "REQUESTED".equals(held.state())).map(RoleView::role).findFirst().orElse("");
        return after("account.done.consented", users.consent(id, version, waiting));
    }

    public String takeRole(String held) {
        return after("account.done.roleTaken", users.takeRole(id, version, held));
    }

    public String end() {
        return after("account.done.ended", users.endOn(id, version, lastDay));
    }

    private String after(String key, UserView changed) {
        notice.done(key, changed.username());
        return address(id);
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

    public String getPersonQ() {
        return personQ;
    }

    public void setPersonQ(String personQ) {
        this.personQ = personQ;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public String getAgencyQ() {
        return agencyQ;
    }

    public void setAgencyQ(String agencyQ) {
        this.agencyQ = agencyQ;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(UUID agencyId) {
        this.agencyId = agencyId;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
