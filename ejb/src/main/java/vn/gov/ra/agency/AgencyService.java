package vn.gov.ra.agency;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** Agencies for pages and REST. Every signed-in user reads all of them; ADMIN changes them. */
@Stateless
public class AgencyService {

    @Inject
    private AgencyQuery query;
    @Inject
    private AgencyDirectory directory;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private AgencyRegister register;
    @Inject
    private AgencyImporter importer;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail audit;
    @Resource
    private SessionContext session;

    /** @param limit what the caller asked for, null for the usual page */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER, Role.RELYING_SYSTEM})
    public Slice<AgencyView> list(AgencyFilter filter, Integer limit, String cursor) {
        return list(filter, Paging.of(cursor, limit));
    }

    /** By name of its own. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER, Role.RELYING_SYSTEM})
    public Slice<AgencyView> list(AgencyFilter filter, Paging paging) {
        return query.list(filter, calendar.today(), paging);
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER, Role.RELYING_SYSTEM})
    public AgencyView get(UUID id) {
        return directory.byId(id);
    }

    /** All that is known of the agency, as {@link #describe} takes it. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER, Role.RELYING_SYSTEM})
    public NewAgency details(UUID id) {
        Agency agency = agencies.byId(id).orElseThrow(() -> new DomainException(AgencyError.NOT_FOUND, id));
        return agency.details(agency.parentId() == null ? null : directory.byId(agency.parentId()).code());
    }

    /** The commands on the agency, each with whether the reader may take it now. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        Agency agency = agencies.byId(id).orElseThrow(() -> new DomainException(AgencyError.NOT_FOUND, id));
        return AgencyOffers.of(agency, ended(agency), current.get());
    }

    private boolean ended(Agency agency) {
        LocalDate until = agency.view().validTo();
        return until != null && !until.isAfter(calendar.today());
    }

    /** Names through time, the present one first. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<PastName> names(UUID id) {
        directory.byId(id);
        return query.names(id);
    }

    /** Identifier codes through time, the present ones first. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<PastName> codes(UUID id) {
        directory.byId(id);
        return query.codes(id);
    }

    /** @param validFrom null: from today on */
    @RolesAllowed(Role.ADMIN)
    public AgencyView create(NewAgency about, LocalDate validFrom) {
        AgencyView view = register.open(about, validFrom == null ? calendar.today() : validFrom);
        audit.record("agency.create", "agency", view.id(), view.name(), Map.of("code", view.code()));
        return view;
    }

    /** Corrects what is known of an agency; name and code have their own steps and are not touched. */
    @RolesAllowed(Role.ADMIN)
    public AgencyView describe(UUID id, long seenVersion, NewAgency about) {
        Agency agency = seen(id, seenVersion);
        NewAgency same = new NewAgency(agency.code(), agency.name(), about.shortName(), about.kind(), about.level(), about.bloc(), about.legalPerson(),
                about.parentCode(), about.province(), about.address(), about.phone(), about.officialEmail());
        register.wrong(same).ifPresent(error -> {
            throw new DomainException(error.error(), List.of(error), error.arguments());
        });
        UUID parent = register.parent(same);
        if (id.equals(parent)) {
            throw new DomainException(AgencyError.NO_PARENT, about.parentCode());
        }
        agency.describe(same, parent);
        agencies.flush();
        audit.record("agency.change", "agency", id, agency.name());
        return agency.view();
    }

    /**
     * Gives the agency another name from a day on, by a decision; the former name stays on what was made under it.
     *
     * @throws DomainException {@link AgencyError#NOT_YET} for a day to come, {@link AgencyError#BAD_PERIOD} for one not after the present name's first
     */
    @RolesAllowed(Role.ADMIN)
    public AgencyView rename(UUID id, long seenVersion, String name, LocalDate from, String decisionNo) {
        Agency agency = seen(id, seenVersion);
        String clean = VietnameseText.cleanToNull(name);
        if (clean == null) {
            throw new DomainException(SharedError.REQUIRED, "name");
        }
        if (from == null || from.isAfter(calendar.today())) {
            throw new DomainException(AgencyError.NOT_YET, from == null ? "" : from);
        }
        agencies.presentName(id).ifPresent(present -> {
            if (!from.isAfter(present.validFrom())) {
                throw new DomainException(AgencyError.BAD_PERIOD, from);
            }
            present.endBefore(from);
            agencies.flush();
        });
        String before = agency.name();
        agency.rename(clean);
        agencies.add(new AgencyName(Ids.next(), id, clean, from, VietnameseText.cleanToNull(decisionNo)));
        agencies.flush();
        audit.record("agency.rename", "agency", id, clean, Map.of("before", before, "from", from));
        return agency.view();
    }

    /** The agency exists no more from that day on; it stays readable. */
    @RolesAllowed(Role.ADMIN)
    public AgencyView end(UUID id, long seenVersion, LocalDate from) {
        Agency agency = seen(id, seenVersion);
        if (from == null || !from.isAfter(agency.validFrom())) {
            throw new DomainException(AgencyError.BAD_PERIOD, from == null ? "" : from);
        }
        agency.endBefore(from);
        agencies.flush();
        audit.record("agency.end", "agency", id, agency.name(), Map.of("from", from));
        return agency.view();
    }

    /** Takes a list of agencies (CSV); see {@code docs/operations.md} for its columns. The same list again makes nothing new. */
    @RolesAllowed(Role.ADMIN)
    public AgencyImport importFile(byte[] content) {
        AgencyImport result = importer.take(AgencyFile.read(content), calendar.today());
        audit.record("agency.import", "agency", "import", null,
                Map.of("created", result.created(), "changed", result.changed(), "unchanged", result.unchanged(), "refused", result.findings().size()));
        return result;
    }

    /** What {@link #importFile} would do now; nothing is stored. */
    @RolesAllowed(Role.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public AgencyImport checkFile(byte[] content) {
        AgencyImport result = importer.take(AgencyFile.read(content), calendar.today());
        session.setRollbackOnly();
        return result;
    }

    private Agency seen(UUID id, long seenVersion) {
        Agency agency = agencies.byId(id).orElseThrow(() -> new DomainException(AgencyError.NOT_FOUND, id));
        Versions.require(agency.version(), seenVersion, agency.code());
        if (ended(agency)) {
            throw new DomainException(AgencyError.ENDED, agency.name());
        }
        return agency;
    }
}
