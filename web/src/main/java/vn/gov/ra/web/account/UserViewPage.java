package vn.gov.ra.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.account.RoleView;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.web.support.Notice;

/** One account: the human being and agency behind it, its roles, its end. */
@Named("userView")
@ViewScoped
public class UserViewPage extends Whose {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserAdminService users;
    @Inject
    private transient PersonService people;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
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
        setPersonId(known.personId());
        setAgencyId(known.agencyId());
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

    /** Roles it has not. */
    public List<String> free() {
        return GivenRoles.ALL.stream().filter(role -> getUser().roles().stream().noneMatch(held -> held.role().equals(role))).toList();
    }

    public String tie() {
        return after("account.done.tied", users.tie(id, version, person(), agency()));
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
