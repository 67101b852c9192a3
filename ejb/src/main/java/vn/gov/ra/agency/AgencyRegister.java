package vn.gov.ra.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.SharedError;

/** Enters agencies, in the caller's transaction: their rules, their first name and code. */
@Dependent
public class AgencyRegister {

    private static final Set<String> LEVELS = Set.of("PROVINCE", "DISTRICT", "COMMUNE", "UNIT");
    private static final Set<String> BLOCS = Set.of("GOVERNMENT", "PARTY", "MASS_ORGANISATION");

    @Inject
    private AgencyRepository agencies;

    /**
     * A new agency from that day on.
     *
     * @throws DomainException {@link AgencyError#BAD_CODE}, {@link AgencyError#CODE_TAKEN}, {@link AgencyError#NO_PARENT}, …
     */
    public AgencyView open(NewAgency about, LocalDate validFrom) {
        return open(Ids.next(), about, validFrom);
    }

    /** The same under an id that was given out before, by a plan that names the agency it will open. */
    public AgencyView open(UUID id, NewAgency about, LocalDate validFrom) {
        Optional<FieldError> wrong = wrong(about);
        if (wrong.isPresent()) {
            FieldError error = wrong.get();
            throw new DomainException(error.error(), List.of(error), error.arguments());
        }
        if (agencies.codeUsed(about.code())) {
            throw new DomainException(AgencyError.CODE_TAKEN, about.code());
        }
        Agency agency = new Agency(id, about, parent(about), validFrom);
        agencies.add(agency);
        agencies.flush();
        agencies.add(new AgencyName(Ids.next(), agency.id(), about.name(), validFrom, null));
        agencies.add(new AgencyCode(Ids.next(), agency.id(), about.code(), AgencyCodes.scheme(about.code()).orElseThrow(), validFrom));
        agencies.flush();
        return agency.view();
    }

    /** What is wrong with the shape of it; the parent is looked for later, because a file may bring it. */
    public Optional<FieldError> wrong(NewAgency about) {
        if (AgencyCodes.scheme(about.code()).isEmpty()) {
            return Optional.of(new FieldError("/code", AgencyError.BAD_CODE, String.valueOf(about.code())));
        }
        if (about.level() == null || !LEVELS.contains(about.level()) || !BLOCS.contains(about.bloc())) {
            return Optional.of(new FieldError("/level", AgencyError.UNKNOWN_LEVEL, String.valueOf(about.level()), about.bloc()));
        }
        return missing("/name", about.name()).or(() -> missing("/kind", about.kind())).or(() -> missing("/province", about.province()))
                .or(() -> tooLong("/name", about.name(), 300)).or(() -> tooLong("/shortName", about.shortName(), 120))
                .or(() -> tooLong("/kind", about.kind(), 40)).or(() -> tooLong("/province", about.province(), 100))
                .or(() -> tooLong("/address", about.address(), 300)).or(() -> tooLong("/phone", about.phone(), 40))
                .or(() -> tooLong("/officialEmail", about.officialEmail(), 200));
    }

    UUID parent(NewAgency about) {
        return about.parentCode() == null ? null
                : agencies.byPresentCode(about.parentCode()).map(Agency::id).orElseThrow(() -> new DomainException(AgencyError.NO_PARENT, about.parentCode()));
    }

    private static Optional<FieldError> missing(String pointer, String value) {
        return value == null ? Optional.of(new FieldError(pointer, SharedError.REQUIRED, pointer.substring(1))) : Optional.empty();
    }

    private static Optional<FieldError> tooLong(String pointer, String value, int most) {
        return value != null && value.length() > most ? Optional.of(new FieldError(pointer, SharedError.TOO_LONG, pointer.substring(1), most)) : Optional.empty();
    }
}
