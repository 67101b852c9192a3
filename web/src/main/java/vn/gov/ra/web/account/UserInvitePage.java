package vn.gov.ra.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.account.Invitation;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.agency.AgencyFilter;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.security.Role;
import vn.gov.ra.subscriber.PersonFilter;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.web.support.Notice;

/** An invitation by official e-mail: who it is, for which agency, with which roles. */
@Named("userInvite")
@ViewScoped
public class UserInvitePage implements Serializable {

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

    private String email;
    private String username;
    private String displayName;
    private String personQ;
    private UUID personId = NONE;
    private String agencyQ;
    private UUID agencyId = NONE;
    private String[] roles;

    public String invite() {
        UserView made = users.invite(new Invitation(email, username, displayName, chosen(personId), chosen(agencyId), roles == null ? Set.of() : Set.of(roles)));
        notice.done("account.done.invited", made.username(), made.email());
        return UserViewPage.address(made.id());
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

    public List<String> allRoles() {
        return ROLES;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
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

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }
}
