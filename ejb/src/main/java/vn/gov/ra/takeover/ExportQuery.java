package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenState;

/** What our own registers say, for a package: one question for each. */
@Dependent
class ExportQuery {

    private static final String RECORD = "select new vn.gov.ra.takeover.ExportQuery$";

    @PersistenceContext
    private EntityManager entities;

    /** @param parentCode null at the top */
    record Office(String code, String name, String shortName, String kind, String level, String bloc, boolean legalPerson, String parentCode, String province, String address, String phone,
            String officialEmail, UUID id) {
    }

    /** A person in an agency. @param position null where the person holds none there */
    record Member(UUID personId, String agencyCode, String position, Boolean head, LocalDate validFrom) {
    }

    /** @param personId null for organisations and devices @param deviceName null for others */
    record Issued(UUID id, String serial, String authority, String sha256, UUID personId, String agencyCode, SubjectKind kind, String subscriber, CertificateState state, Instant notAfter,
            byte[] der) {
    }

    /** @param agencyCode null in the store */
    record Device(UUID id, String serial, String model, TokenKind kind, TokenState state, String agencyCode, UUID personId, String location) {
    }

    List<Office> offices(LocalDate day) {
        return entities.createQuery(RECORD + "Office(a.code, a.name, a.shortName, a.kind, a.level, a.bloc, a.legalPerson, p.code, a.province, a.address, a.phone, a.officialEmail, a.id)"
                + " from Agency a left join Agency p on p.id = a.parentId where a.validTo is null or a.validTo > :day order by a.code", Office.class).setParameter("day", day).getResultList();
    }

    /** By position first; then members without one. Of whoever was wiped at the end of the term there is nothing to tell. */
    List<Member> members(LocalDate day) {
        List<Member> members = new ArrayList<>(entities.createQuery(RECORD + "Member(t.personId, a.code, t.position, t.head, t.validFrom) from Appointment t join Agency a on a.id = t.agencyId"
                + " where t.validFrom <= :day and (t.validTo is null or t.validTo > :day) and (a.validTo is null or a.validTo > :day) order by a.code, t.personId, t.validFrom, t.id", Member.class)
                .setParameter("day", day).getResultList());
        members.addAll(entities.createQuery(RECORD + "Member(s.personId, a.code, null, false, null) from Subscriber s join Agency a on a.id = s.agencyId where s.kind = :person"
                + " and s.personId in (select p.id from Person p where p.wipedAt is null) and (a.validTo is null or a.validTo > :day) and not exists (select 1 from Appointment t where t.personId = s.personId and t.agencyId = s.agencyId and t.validFrom <= :day"
                + " and (t.validTo is null or t.validTo > :day)) order by a.code, s.personId", Member.class).setParameter("person", SubjectKind.PERSON).setParameter("day", day).getResultList());
        return members;
    }

    /** Those an agency answers for; what was never verified stays here. */
    List<Issued> certificates() {
        return entities.createQuery(RECORD + "Issued(c.id, c.serial, u.alias, c.sha256, s.personId, a.code, s.kind, s.name, c.state, c.notAfter, c.der) from Certificate c"
                + " join Authority u on u.id = c.authorityId join Agency a on a.id = c.agencyId left join Subscriber s on s.id = c.subscriberId"
                + " where cast(c.state as string) not in ('EXPECTED', 'RECEIVED', 'QUARANTINED') and c.der is not null order by c.serial, c.id", Issued.class).getResultList();
    }

    List<Device> devices() {
        return entities.createQuery(RECORD + "Device(t.id, t.serial, t.model, t.kind, t.state, a.code, s.personId, t.location) from Token t left join Agency a on a.id = t.agencyId"
                + " left join Subscriber s on s.id = t.subscriberId where cast(t.state as string) not in ('ANNOUNCED', 'VOID') order by t.serial, t.id", Device.class).getResultList();
    }

    /** Serial of the device by certificate. */
    @SuppressWarnings("unchecked")
    Map<UUID, String> devicesOf() {
        List<Object[]> rows = entities.createNativeQuery("select s.certificate_id, min(t.serial) from token_slot s join token t on t.id = s.token_id where t.state not in ('DESTROYED', 'VOID')"
                + " group by s.certificate_id").getResultList();
        return rows.stream().filter(row -> row[0] != null).collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
