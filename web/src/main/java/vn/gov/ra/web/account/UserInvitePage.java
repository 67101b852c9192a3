package vn.gov.ra.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.web.support.Notice;

/** An invitation by official e-mail: who it is, for which agency, with which roles. */
@Named("userInvite")
@ViewScoped
public class UserInvitePage extends InvitationForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserAdminService users;
    @Inject
    private transient Notice notice;

    public String invite() {
        UserView made = users.invite(invitation(agency()));
        notice.done("account.done.invited", made.username(), made.email());
        return UserViewPage.address(made.id());
    }

    public List<String> allRoles() {
        return GivenRoles.ALL;
    }
}
