package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what the rules ask about, with one question for each register. */
@Dependent
class FactsQuery {

    private static final String RECORD = "select new vn.gov.ra.reorganisation.Facts$";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param sources offices that the plan is about
     * @param wholeRegister certificates and posts of all offices, because a name or a domain may stand anywhere
     */
    Facts of(Set<UUID> sources, boolean wholeRegister, LocalDate day, Instant now) {
        Collection<UUID> ids = sources.isEmpty() ? Set.of(new UUID(0, 0)) : sources;
        List<Facts.Office> offices = entities.createQuery(RECORD + "Office(a.id, a.code, a.name, a.parentId) from Agency a where a.validTo is null or a.validTo > :day",
                Facts.Office.class).setParameter("day", day).getResultList();
        List<Facts.Issued> issued = entities.createQuery(RECORD + "Issued(c.id, c.subscriberId, c.agencyId, c.commonName, c.subjectDn, c.email) from Certificate c"
                        + " where cast(c.state as string) = 'IN_FORCE' and c.notAfter > :now and (:all = true or c.agencyId in :ids) order by c.commonName, c.id", Facts.Issued.class)
                .setParameter("now", now).setParameter("all", wholeRegister).setParameter("ids", ids).getResultList();
        return new Facts(offices.stream().collect(Collectors.toMap(Facts.Office::id, one -> one)),
                entities.createQuery(RECORD + "Holder(s.id, s.kind, s.name, s.agencyId, s.personId) from Subscriber s where :all = true or s.agencyId in :ids order by s.name, s.id",
                        Facts.Holder.class).setParameter("all", wholeRegister).setParameter("ids", ids).getResultList(),
                issued,
                entities.createQuery(RECORD + "Post(p.id, p.personId, p.agencyId, concat(x.fullName, ', ', p.position)) from Appointment p join Person x on x.id = p.personId where (p.validTo is null or p.validTo > :day)"
                        + " and (:all = true or p.agencyId in :ids) order by x.sortKey, p.id", Facts.Post.class)
                        .setParameter("day", day).setParameter("all", wholeRegister).setParameter("ids", ids).getResultList(),
                entities.createQuery(RECORD + "Account(u.id, u.personId, u.agencyId, u.username) from AppUser u where u.agencyId in :ids"
                        + " and cast(u.state as string) <> 'ENDED' order by u.username", Facts.Account.class).setParameter("ids", ids).getResultList(),
                entities.createQuery(RECORD + "Device(t.id, t.subscriberId, t.agencyId, t.serial) from Token t where t.agencyId in :ids"
                        + " and cast(t.state as string) not in ('DESTROYED', 'VOID') order by t.serial, t.id", Facts.Device.class).setParameter("ids", ids).getResultList(),
                entities.createQuery(RECORD + "Request(d.id, d.agencyId, coalesce(d.code, d.letterNo, '–')) from Dossier d where d.agencyId in :ids and exists (select 1 from RequestLine l"
                        + " where l.dossierId = d.id and cast(l.state as string) not in ('DONE', 'REJECTED', 'CA_REJECTED', 'WITHDRAWN', 'LAPSED', 'VOID')) order by d.createdAt, d.id",
                        Facts.Request.class).setParameter("ids", ids).getResultList(),
                entities.createQuery(RECORD + "Concern(l.dossierId, l.subscriberId) from RequestLine l, Dossier d where d.id = l.dossierId and d.agencyId in :ids and l.subscriberId is not null"
                        + " and cast(l.state as string) not in ('DONE', 'REJECTED', 'CA_REJECTED', 'WITHDRAWN', 'LAPSED', 'VOID')", Facts.Concern.class).setParameter("ids", ids).getResultList(),
                !wholeRegister ? List.of() : entities.createQuery(RECORD + "Mailbox(p.id, p.fullName, p.officialEmail) from Person p where p.officialEmail is not null order by p.sortKey, p.id",
                        Facts.Mailbox.class).getResultList());
    }
}
