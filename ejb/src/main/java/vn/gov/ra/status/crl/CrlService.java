package vn.gov.ra.status.crl;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.certificate.CertificateError;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.status.AgeAlarm;
import vn.gov.ra.status.Freshness;
import vn.gov.ra.status.ListTerms;
import vn.gov.ra.status.StatusError;
import vn.gov.ra.status.crl.HeldLists.Held;

/** The mirror for administrators and, as published, for everybody. It fetches, so it begins without a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CrlService {

    @Inject
    private AuthorityStates states;
    @Inject
    private CrlMirror mirror;
    @Inject
    private CrlRepository rows;
    @Inject
    private ServedLists served;
    @Inject
    private CrlConfig config;
    @Inject
    private Clock clock;

    /**
     * Takes an uploaded list into force; the same list again is in force already.
     *
     * @param bytes DER or PEM
     * @throws CrlRefusal the rule it breaks
     */
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    public CrlContent upload(String alias, byte[] bytes) {
        return mirror.accept(state(alias), bytes, CrlSource.UPLOAD);
    }

    /** Asks every address of the authority now, whatever the timer does. */
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    public List<CrlMirror.Refreshed> refresh(String alias) {
        return mirror.refresh(state(alias));
    }

    /** Attempts, newest first. */
    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OBSERVER})
    public Slice<AttemptView> history(String alias, UUID after, int limit) {
        return Slice.of(rows.attempts(state(alias).view().id(), after, limit + 1), limit, attempt -> attempt.id().toString());
    }

    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER})
    public CrlSummary summary(String alias) {
        AuthorityState state = state(alias);
        RevocationIndex index = state.index();
        ListTerms terms = state.terms(config.maxAge());
        List<AttemptView> last = rows.attempts(state.view().id(), null, 1);
        AttemptView newest = last.isEmpty() ? null : last.get(0);
        return new CrlSummary(index == null ? null : index.number(), index == null ? null : index.thisUpdate(),
                index == null ? null : terms.ends(index), state.lists().all().stream().mapToInt(RevocationIndex::size).sum(),
                newest == null ? null : newest.at(), rows.lastSuccess(state.view().id()), newest == null ? null : newest.error(),
                Freshness.of(index, state.lastFailed(), terms, clock.instant()), window(index, terms), found(state));
    }

    private static List<CrlSummary.Found> found(AuthorityState state) {
        List<String> asked = Stream.concat(state.crlUrls().stream(), state.ocspUrls().stream()).toList();
        Set<String> entered = Stream.concat(state.view().crlUrls().stream(), state.view().ocspUrls().stream()).collect(Collectors.toSet());
        return Stream.concat(state.found().crl().stream(), state.found().ocsp().stream()).distinct().filter(url -> !entered.contains(url))
                .map(url -> new CrlSummary.Found(url, asked.contains(url))).toList();
    }

    private CrlSummary.Window window(RevocationIndex index, ListTerms terms) {
        Instant now = clock.instant();
        return index == null ? null : new CrlSummary.Window(AgeAlarm.passed(index, terms, now), AgeAlarm.of(index, terms, now),
                AgeAlarm.HALF.at(index, terms), AgeAlarm.MOST.at(index, terms));
    }

    /**
     * The newest list as the CA published it; of an authority that has none of everything the one of its CA certificates, or its first partition.
     *
     * @throws DomainException {@link StatusError#NO_LIST} for an unknown authority too
     */
    @PermitAll
    public MirroredCrl published(String alias, boolean delta) {
        return published(alias, states.find(alias).map(CrlService::first).orElse(null), delta);
    }

    private static RevocationIndex first(AuthorityState state) {
        RevocationLists lists = state.lists();
        return Stream.of("", CrlScope.OF_CAS).map(lists::at).filter(Objects::nonNull).findFirst().orElseGet(() -> state.partition(1));
    }

    /**
     * The newest list of a partition as the CA published it.
     *
     * @param number as {@link AuthorityState#partition} counts
     * @throws DomainException {@link StatusError#NO_LIST} for an unknown authority too
     */
    @PermitAll
    public MirroredCrl partition(String alias, int number) {
        return published(alias, states.find(alias).map(state -> state.partition(number)).orElse(null), false);
    }

    private MirroredCrl published(String alias, RevocationIndex index, boolean delta) {
        Held held = index == null ? null : delta ? index.held().delta() : index.held().full();
        if (held == null) {
            throw new DomainException(StatusError.NO_LIST, alias);
        }
        Instant next = held.nextUpdate() == null ? held.thisUpdate().plus(config.maxAge()) : held.nextUpdate();
        return new MirroredCrl(served.octets(held.crlId(), () -> rows.der(held.crlId())), held.sha256(), held.thisUpdate(), next, !clock.instant().isBefore(next));
    }

    private AuthorityState state(String alias) {
        return states.find(alias).orElseThrow(() -> new DomainException(CertificateError.UNKNOWN_AUTHORITY, alias));
    }
}
