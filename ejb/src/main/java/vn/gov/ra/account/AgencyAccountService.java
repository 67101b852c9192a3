package vn.gov.ra.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubscriberError;

/** The head of an agency sees the accounts of the own agency and invites to it; whoever administers the portal keeps them from then on. */
@Stateless
public class AgencyAccountService {

    @Inject
    private AccountQuery query;
    @Inject
    private AccountViews views;
    @Inject
    private Invitations invitations;
    @Inject
    private PersonRegister persons;
    @Inject
    private CurrentActor current;

    /** Of the own agency alone. */
    @RolesAllowed(Role.AGENCY_SIGNER)
    public Slice<UserView> list(String q, Paging paging) {
        SortColumns.Chosen<AppUser> order = AccountQuery.ORDERS.by(paging);
        return order.slice(query.list(q, current.get().scope(), order, paging.size()), paging.size()).map(views::view);
    }

    /**
     * Somebody for the own agency, whatever agency the invitation names.
     *
     * @throws DomainException {@link AccountError#NOT_YOURS_TO_GIVE} for a role that a head does not have; {@link SubscriberError#PERSON_NOT_FOUND} for another agency's person
     */
    @RolesAllowed(Role.AGENCY_SIGNER)
    public UserView invite(Invitation about) {
        Actor head = current.get();
        RoleRules.requireMayGive(head, about.roles());
        if (about.personId() != null && persons.inScope(about.personId(), head.scope()).isEmpty()) {
            throw new DomainException(SubscriberError.PERSON_NOT_FOUND, about.personId());
        }
        return invitations.invite(new Invitation(about.email(), about.username(), about.displayName(), about.personId(), head.agencyId(), about.roles()), head);
    }
}
