package vn.gov.ra.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.gov.ra.account.Invitation;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.web.support.Notice;

/** An invitation by official e-mail: who it is, for which agency, with which roles. */
@Named("userInvite")
@ViewScoped
public class UserInvitePage extends Whose {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserAdminService users;
    @Inject
    private transient Notice notice;

    private String email;
    private String username;
    private String displayName;
    private String[] roles;

    public String invite() {
        UserView made = users.invite(new Invitation(email, username, displayName, person(), agency(), roles == null ? Set.of() : Set.of(roles)));
        notice.done("account.done.invited", made.username(), made.email());
        return UserViewPage.address(made.id());
    }

    public List<String> allRoles() {
        return GivenRoles.ALL;
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

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }
}
