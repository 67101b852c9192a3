package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateWithdrawn;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/**
 * Takes what a take-over made out of the registers again. The one place where rows of registers are removed: nobody has accepted them, and
 * whatever has been worked on since, by version or by reference, stops it as a whole.
 */
@Dependent
class UndoRepository {

    private static final String OURS = "(select m.object_id from takeover_made m where m.takeover_id = :takeover and m.object_type = '%s')";
    private static final List<Made.Type> VERSIONED = List.of(Made.Type.TOKEN, Made.Type.SUBSCRIBER, Made.Type.APPOINTMENT, Made.Type.PERSON, Made.Type.AGENCY);

    @PersistenceContext
    private EntityManager entities;

    /** @throws DomainException {@link TakeoverError#IN_USE} where somebody has worked on one of them */
    void requireUntouched(UUID takeoverId, String number) {
        for (Made.Type type : VERSIONED) {
            refuse(number, type, "select count(*) from takeover_made m join " + TakeoverRepository.table(type) + " o on o.id = m.object_id where m.takeover_id = :takeover"
                    + " and m.object_type = '" + type + "' and (m.version is null or m.version <> o.version)", takeoverId);
        }
        // Lists move certificates too: only what people do with them counts.
        refuse(number, Made.Type.CERTIFICATE, "select count(*) from certificate c where c.id in " + ours(Made.Type.CERTIFICATE) + " and (c.state not in ('IN_FORCE', 'REVOKED', 'ON_HOLD')"
                + " or c.local_alert is not null or exists (select 1 from certificate_move v where v.certificate_id = c.id) or exists (select 1 from certificate n where n.predecessor_id = c.id))",
                takeoverId);
    }

    private void refuse(String number, Made.Type type, String count, UUID takeoverId) {
        if (((Number) entities.createNativeQuery(count).setParameter("takeover", takeoverId).getSingleResult()).longValue() > 0) {
            throw new DomainException(TakeoverError.IN_USE, number, "takeover.made." + type);
        }
    }

    /** Certificates it brought in, noted as withdrawn for servers that keep the register in memory. */
    @SuppressWarnings("unchecked")
    List<CertificateWithdrawn> withdraw(UUID takeoverId, Instant now) {
        List<Object[]> rows = entities.createNativeQuery("select c.id, c.authority_id, c.serial, c.sha256 from certificate c where c.id in " + ours(Made.Type.CERTIFICATE) + " order by c.id")
                .setParameter("takeover", takeoverId).getResultList();
        for (Object[] row : rows) {
            entities.createNativeQuery("insert into certificate_withdrawn (id, authority_id, serial, sha256, withdrawn_at) values (:id, :authority, :serial, :sha, :now)")
                    .setParameter("id", Ids.next()).setParameter("authority", row[1]).setParameter("serial", row[2]).setParameter("sha", row[3]).setParameter("now", now).executeUpdate();
        }
        return rows.stream().map(row -> new CertificateWithdrawn((UUID) row[0], (UUID) row[1], new BigInteger((String) row[2], 16))).toList();
    }

    /** @throws DomainException {@link TakeoverError#IN_USE} where something else names one of them */
    void remove(UUID takeoverId, String number) {
        String certificates = ours(Made.Type.CERTIFICATE);
        run(takeoverId, number, Made.Type.TOKEN, "update token set version = version + 1 where id not in " + ours(Made.Type.TOKEN)
                + " and id in (select s.token_id from token_slot s where s.certificate_id in " + certificates + ")");
        run(takeoverId, number, Made.Type.TOKEN, "delete from token_slot where certificate_id in " + certificates + " or token_id in " + ours(Made.Type.TOKEN));
        run(takeoverId, number, Made.Type.CERTIFICATE, "delete from revocation_fact where certificate_id in " + certificates);
        remove(takeoverId, number, Made.Type.TOKEN);
        remove(takeoverId, number, Made.Type.CERTIFICATE);
        remove(takeoverId, number, Made.Type.SUBSCRIBER);
        remove(takeoverId, number, Made.Type.APPOINTMENT);
        remove(takeoverId, number, Made.Type.PERSON);
        run(takeoverId, number, Made.Type.AGENCY, "delete from agency_code where agency_id in " + ours(Made.Type.AGENCY));
        run(takeoverId, number, Made.Type.AGENCY, "delete from agency_name where agency_id in " + ours(Made.Type.AGENCY));
        remove(takeoverId, number, Made.Type.AGENCY);
        for (String rest : List.of("update takeover_row set made = false, object_id = null where made and takeover_id = :takeover", "delete from takeover_made where takeover_id = :takeover",
                "delete from takeover_balance where takeover_id = :takeover")) {
            entities.createNativeQuery(rest).setParameter("takeover", takeoverId).executeUpdate();
        }
    }

    private void remove(UUID takeoverId, String number, Made.Type type) {
        run(takeoverId, number, type, "delete from " + TakeoverRepository.table(type) + " where id in " + ours(type));
    }

    private void run(UUID takeoverId, String number, Made.Type type, String statement) {
        Query query = entities.createNativeQuery(statement).setParameter("takeover", takeoverId);
        try {
            query.executeUpdate();
        } catch (PersistenceException named) {
            // A request, minutes, an account … refers to it; which one is the database's word and no user's.
            throw new DomainException(TakeoverError.IN_USE, number, "takeover.made." + type);
        }
    }

    private static String ours(Made.Type type) {
        return String.format(OURS, type);
    }
}
