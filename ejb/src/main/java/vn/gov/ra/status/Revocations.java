package vn.gov.ra.status;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.CrlConfig;
import vn.gov.ra.status.crl.RevocationIndex;
import vn.gov.ra.status.issued.IssuedIndex;

/** Revocation of a certificate that the asker holds whole and whose signature the asker has verified: for signature checks. */
@Dependent
public class Revocations {

    @Inject
    private AuthorityStates states;
    @Inject
    private IssuedIndex issued;
    @Inject
    private CrlConfig config;
    @Inject
    private Clock clock;

    /**
     * @param alias of the issuer
     * @param at the moment that counts; null for now
     */
    public RevocationView revocationOf(String alias, BigInteger serial, Instant at) {
        return revocationOf(alias, serial, null, at);
    }

    /** The same of a certificate that the asker holds whole, so that its distribution points say which list speaks of it. */
    public RevocationView revocationOf(String alias, ParsedCertificate certificate, Instant at) {
        return revocationOf(alias, certificate.serial().value(), Evidence.of(certificate, false), at);
    }

    private RevocationView revocationOf(String alias, BigInteger serial, Evidence supplied, Instant at) {
        return states.find(alias).map(state -> {
            Evidence known = supplied == null ? issued.find(state.view().id(), serial) : supplied;
            RevocationIndex index = state.lists().deciding(serial, known);
            Evidence evidence = undated(known, index);
            StatusAnswer answer = new StatusRules(state.terms(config.maxAge()))
                    .answer(new StatusRules.Question(alias, index, state.lastFailed(), serial, evidence, at), clock.instant());
            return new RevocationView(answer.status(), answer.reason(), answer.revokedAt(), index == null ? null : index.number().toString(),
                    answer.thisUpdate(), answer.nextUpdate(), answer.freshness());
        }).orElseGet(() -> new RevocationView(StatusWord.undetermined, null, null, null, null, null, Freshness.NONE));
    }

    /**
     * The asker judges its dates. Its distribution points and its kind say which list speaks of it; of one whose points nobody knows, the list that
     * decides is taken to speak, if it is one of users.
     *
     * @param known null where neither the asker nor the register has the certificate
     * @param index null where no list is held
     */
    static Evidence undated(Evidence known, RevocationIndex index) {
        List<String> points = known != null ? known.crlUrls() : index == null ? List.of() : index.scope().points();
        return new Evidence(false, Instant.MIN, Instant.MAX, known != null && known.ca(), points);
    }
}
