package vn.gov.ra.web.account;

import java.util.Set;
import java.util.UUID;
import vn.gov.ra.account.Invitation;

/** What is asked of an invitation, whoever sends it. */
public abstract class InvitationForm extends Whose {

    private static final long serialVersionUID = 1L;

    private String email;
    private String username;
    private String displayName;
    private String[] roles;

    Invitation invitation(UUID agency) {
        return new Invitation(email, username, displayName, person(), agency, roles == null ? Set.of() : Set.of(roles));
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
