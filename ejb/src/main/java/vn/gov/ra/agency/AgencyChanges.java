package vn.gov.ra.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/**
 * What a reorganisation does to agencies, in its transaction, and what takes it back; the caller has checked who may. Names, parents and ends
 * have their day, so that whoever asks for an earlier one reads what was so then.
 */
@Dependent
public class AgencyChanges {

    @Inject
    private AgencyRepository agencies;
    @Inject
    private AgencyRegister register;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;

    /** A new agency under the id the plan has given it; one that the same plan had opened and ended before exists again. */
    public void open(UUID id, NewAgency about, LocalDate from, String decisionNo) {
        Optional<Agency> before = agencies.byId(id);
        if (before.isPresent()) {
            before.get().reopen();
            before.get().describe(about, register.parent(about));
            agencies.flush();
        } else {
            register.open(id, about, from);
        }
        audit.record("agency.create", "agency", id, about.name(), details("code", about.code(), decisionNo));
    }

    /** @return the name before */
    public String rename(UUID id, String name, LocalDate from, String decisionNo) {
        Agency agency = found(id);
        String before = agency.name();
        agencies.presentName(id).ifPresent(present -> {
            if (!from.isAfter(present.validFrom())) {
                throw new DomainException(AgencyError.BAD_PERIOD, from);
            }
            present.endBefore(from);
        });
        agencies.flush();
        agency.rename(name);
        agencies.add(new AgencyName(Ids.next(), id, name, from, decisionNo));
        agencies.flush();
        audit.record("agency.rename", "agency", id, name, Map.of("before", before, "from", from));
        return before;
    }

    /** The renaming is taken back: it did not hold where its first day is today, else up to today. */
    public void renameBack(UUID id, String name, String decisionNo) {
        Agency agency = found(id);
        LocalDate today = calendar.today();
        AgencyName present = agencies.presentName(id).orElseThrow(() -> new DomainException(AgencyError.NOT_FOUND, id));
        if (present.validFrom().isBefore(today)) {
            rename(id, name, today, decisionNo);
            return;
        }
        agencies.remove(present);
        agencies.flush();
        agencies.formerNames(id).stream().findFirst().ifPresent(AgencyName::reopen);
        String taken = agency.name();
        agency.rename(name);
        agencies.flush();
        audit.record("agency.rename", "agency", id, name, Map.of("before", taken, "from", today));
    }

    /** @param parent null: at the top @return whom it belonged to before; null for nobody */
    public UUID moveUnder(UUID id, UUID parent, LocalDate from, String decisionNo) {
        Agency agency = found(id);
        UUID before = agency.parentId();
        List<AgencyParent> known = agencies.parents(id);
        if (known.isEmpty()) {
            if (from.isAfter(agency.validFrom())) {
                AgencyParent first = new AgencyParent(Ids.next(), id, before, agency.validFrom(), null);
                first.endBefore(from);
                agencies.add(first);
            }
        } else if (from.isAfter(known.get(0).validFrom())) {
            known.get(0).endBefore(from);
        } else {
            agencies.remove(known.get(0));
        }
        agencies.flush();
        agencies.add(new AgencyParent(Ids.next(), id, parent, from, decisionNo));
        agency.belongsTo(parent);
        agencies.flush();
        audit.record("agency.move", "agency", id, agency.name(), parent == null ? Map.of("from", from) : Map.of("parent", parent, "from", from));
        return before;
    }

    /** Exists no more from that day on; what became of it is remembered. @param successor null for none */
    public void end(UUID id, UUID successor, LocalDate from, String decisionNo) {
        Agency agency = found(id);
        if (!from.isAfter(agency.validFrom())) {
            throw new DomainException(AgencyError.BAD_PERIOD, from);
        }
        agency.endBefore(from);
        if (successor != null) {
            agencies.flush();
            agencies.succeed(id, successor, decisionNo, from);
        }
        audit.record("agency.end", "agency", id, agency.name(), Map.of("from", from));
    }

    /** The end is taken back. @param successor null for none */
    public void reopen(UUID id, UUID successor) {
        Agency agency = found(id);
        agency.reopen();
        if (successor != null) {
            agencies.flush();
            agencies.unsucceed(id, successor);
        }
        audit.record("agency.reopen", "agency", id, agency.name());
    }

    /** An opening is taken back: the agency has a last day, its code stays its own. */
    public void close(UUID id) {
        Agency agency = found(id);
        LocalDate today = calendar.today();
        agency.endBefore(today.isAfter(agency.validFrom()) ? today : agency.validFrom().plusDays(1));
        audit.record("agency.end", "agency", id, agency.name(), Map.of("from", agency.validTo()));
    }

    private Agency found(UUID id) {
        return agencies.byId(id).orElseThrow(() -> new DomainException(AgencyError.NOT_FOUND, id));
    }

    private static Map<String, ?> details(String key, Object value, String decisionNo) {
        return decisionNo == null ? Map.of(key, value) : Map.of(key, value, "decision", decisionNo);
    }
}
