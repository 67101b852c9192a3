package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.gov.ra.agency.AgencyCodes;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyError;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.subscriber.PersonRegister;

/** What a plan must fulfil before it is written down; codes become ids, offices to be opened get theirs. */
@Dependent
class PlanChecks {

    static final int MOST_CHANGES = 500;

    private static final Pattern DOMAIN = Pattern.compile("^(?=.{3,200}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$");
    private static final int LONG_TITLE = 300;
    private static final int LONG_NUMBER = 80;
    private static final int LONG_NOTE = 2000;

    @Inject
    private AgencyDirectory agencies;
    @Inject
    private PersonRegister persons;
    @Inject
    private ReorganisationQuery query;

    void head(NewReorganisation about) {
        List<FieldError> missing = new ArrayList<>();
        required(about.title(), "title", missing);
        required(about.decisionNo(), "decisionNo", missing);
        required(about.effectiveOn(), "effectiveOn", missing);
        within(about.title(), LONG_TITLE, "title", missing);
        within(about.decisionNo(), LONG_NUMBER, "decisionNo", missing);
        within(about.note(), LONG_NOTE, "note", missing);
        if (!missing.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, missing, missing.get(0).pointer());
        }
        if (about.changes().size() > MOST_CHANGES) {
            throw new DomainException(ReorganisationError.TOO_MANY, MOST_CHANGES);
        }
    }

    private static void required(Object value, String field, List<FieldError> missing) {
        if (value == null) {
            missing.add(new FieldError("/" + field, ReorganisationError.REQUIRED, "reorganisation.field." + field));
        }
    }

    private static void within(String value, int most, String field, List<FieldError> wrong) {
        if (value != null && value.length() > most) {
            wrong.add(new FieldError("/" + field, SharedError.TOO_LONG, field, most));
        }
    }

    /** @throws DomainException what is wrong with the first change that does not fit; the pointer names it */
    List<Change> changes(UUID planId, List<NewChange> all) {
        Reading reading = new Reading();
        for (int i = 0; i < all.size(); i++) {
            String pointer = "/changes/" + i;
            try {
                reading.changes.add(read(planId, i + 1, all.get(i), reading));
            } catch (DomainException wrong) {
                throw wrong.fields().isEmpty() ? new DomainException(wrong.error(), List.of(new FieldError(pointer, wrong.error(), wrong.arguments().toArray())), wrong.arguments().toArray())
                        : wrong;
            }
        }
        return reading.changes;
    }

    private static final class Reading {
        private final List<Change> changes = new ArrayList<>();
        private final Set<String> ends = new HashSet<>();
        private final Set<String> opens = new HashSet<>();
    }

    private Change read(UUID planId, int seq, NewChange about, Reading reading) {
        ReorganisationKind kind = about.kind();
        require(kind, "kind");
        List<AgencyView> sources = about.sources().stream().map(this::office).toList();
        boolean several = kind != ReorganisationKind.EMAIL_DOMAIN;
        if (several && sources.isEmpty() || kind.oneSource() && sources.size() != 1) {
            throw new DomainException(ReorganisationError.BAD_SOURCES, kind.labelKey());
        }
        if (kind.endsSources()) {
            for (AgencyView source : sources) {
                if (!reading.ends.add(source.code())) {
                    throw new DomainException(ReorganisationError.NAMED_TWICE, source.code());
                }
            }
        }
        UUID keep = about.keep() == null ? null : sources.stream().filter(one -> one.code().equals(about.keep())).findFirst().map(AgencyView::id)
                .orElseThrow(() -> new DomainException(ReorganisationError.AGENCY_UNKNOWN, about.keep()));
        UUID opened = kind.opensAgency() ? opened(about, reading) : null;
        if (kind == ReorganisationKind.RENAME) {
            require(about.name(), "name");
        }
        UUID target = target(about, sources);
        if (kind == ReorganisationKind.SPLIT) {
            about.people().stream().filter(id -> persons.inScope(id, AgencyScope.of(sources.get(0).id())).isEmpty()).findFirst().ifPresent(id -> {
                throw new DomainException(ReorganisationError.PERSON_NOT_THERE);
            });
        }
        if (kind == ReorganisationKind.EMAIL_DOMAIN) {
            domain(about.fromDomain());
            domain(about.toDomain());
        }
        return new Change(planId, seq, about, sources.stream().map(AgencyView::id).toList(), keep, target, opened);
    }

    private AgencyView office(String code) {
        AgencyView found = agencies.byCode(code).orElseThrow(() -> new DomainException(ReorganisationError.AGENCY_UNKNOWN, code));
        if (found.validTo() != null) {
            throw new DomainException(ReorganisationError.AGENCY_ENDED, found.name());
        }
        return found;
    }

    private UUID opened(NewChange about, Reading reading) {
        require(about.code(), "code");
        require(about.name(), "name");
        require(about.agencyKind(), "agencyKind");
        require(about.level(), "level");
        require(about.province(), "province");
        if (AgencyCodes.scheme(about.code()).isEmpty()) {
            throw new DomainException(AgencyError.BAD_CODE, about.code());
        }
        boolean twice = !reading.opens.add(about.code());
        UUID again = query.openedBefore(about.code()).orElse(null);
        if (twice || again == null && agencies.byCode(about.code()).isPresent()) {
            throw new DomainException(ReorganisationError.CODE_TAKEN, about.code());
        }
        if (about.parentCode() != null && !reading.opens.contains(about.parentCode()) && agencies.byCode(about.parentCode()).isEmpty()) {
            throw new DomainException(ReorganisationError.AGENCY_UNKNOWN, about.parentCode());
        }
        return again == null ? Ids.next() : again;
    }

    /** null where none is wanted. */
    private UUID target(NewChange about, List<AgencyView> sources) {
        boolean needed = about.kind() == ReorganisationKind.MERGE_INTO || about.kind() == ReorganisationKind.REPARENT;
        if (about.target() == null) {
            if (needed) {
                require(null, "target");
            }
            if (about.kind() == ReorganisationKind.DISSOLVE) {
                sources.stream().filter(one -> one.parentId() == null).findFirst().ifPresent(one -> {
                    throw new DomainException(ReorganisationError.NO_RECEIVER, one.name());
                });
            }
            return null;
        }
        AgencyView target = office(about.target());
        UUID above = target.id();
        for (int i = 0; above != null && i < 20; i++) {
            UUID one = above;
            if (sources.stream().anyMatch(source -> source.id().equals(one)) && (about.kind() == ReorganisationKind.REPARENT || one.equals(target.id()))) {
                throw new DomainException(ReorganisationError.BAD_TARGET, about.target());
            }
            above = agencies.byId(one).parentId();
        }
        return target.id();
    }

    private static void require(Object value, String field) {
        if (value == null) {
            throw new DomainException(ReorganisationError.REQUIRED, "reorganisation.field." + field);
        }
    }

    private static void domain(String domain) {
        if (domain == null || !DOMAIN.matcher(domain).matches()) {
            throw new DomainException(ReorganisationError.BAD_DOMAIN, domain == null ? "" : domain);
        }
    }
}
