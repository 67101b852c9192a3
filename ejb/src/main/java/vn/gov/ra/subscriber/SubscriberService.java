package vn.gov.ra.subscriber;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;

/** Subscribers for pages and REST, within the reader's agency. */
@Stateless
public class SubscriberService {

    @Inject
    private SubscriberQuery query;
    @Inject
    private SubscriberRepository subscribers;
    @Inject
    private Subscribers register;
    @Inject
    private PersonQuery persons;
    @Inject
    private CurrentActor current;

    /** @param limit what the caller asked for, null for the usual page */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<SubscriberView> list(SubscriberFilter filter, Integer limit, String cursor) {
        return list(filter, Paging.of(cursor, limit));
    }

    /** By name of its own, persons by given name. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<SubscriberView> list(SubscriberFilter filter, Paging paging) {
        SortColumns.Chosen<SubscriberQuery.Listed> order = SubscriberQuery.ORDERS.by(paging);
        return order.slice(query.list(current.get().scope(), filter, order, paging.size()), paging.size()).map(SubscriberQuery.Listed::view);
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public SubscriberView get(UUID id) {
        return query.inScope(id, current.get().scope()).orElseThrow(() -> new DomainException(SubscriberError.SUBSCRIBER_NOT_FOUND, id));
    }

    /** @return the name of each of these subscribers that the reader may see */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Map<UUID, String> names(Collection<UUID> ids) {
        return query.names(ids, current.get().scope());
    }

    /** Another person keeps the organisation's certificate (người giữ); no act of the CA operator is needed. */
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    public SubscriberView changeCustodian(UUID id, UUID personId) {
        SubscriberView view = get(id);
        Subscriber subscriber = subscribers.byId(id).filter(found -> found.kind() != SubjectKind.PERSON)
                .orElseThrow(() -> new DomainException(SubscriberError.SUBSCRIBER_NOT_FOUND, id));
        Person custodian = persons.inScope(personId, current.get().scope()).orElseThrow(() -> new DomainException(SubscriberError.PERSON_NOT_FOUND, personId));
        register.keep(subscriber.id(), custodian.id());
        return view;
    }
}
