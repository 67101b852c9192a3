package vn.gov.ra.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.account.AgencyAccountService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.security.Role;
import vn.gov.ra.web.support.Notice;

/** The head of an agency invites somebody to it. */
@Named("agencyInvite")
@ViewScoped
public class AgencyInvitePage extends InvitationForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgencyAccountService accounts;
    @Inject
    private transient Notice notice;

    public String invite() {
        UserView made = accounts.invite(invitation(null));
        notice.done("account.done.invited", made.username(), made.email());
        return "/accounts/list?faces-redirect=true";
    }

    /** What a head has to give. */
    public List<String> getChoices() {
        return List.of(Role.CLERK, Role.AGENCY_SIGNER);
    }
}
