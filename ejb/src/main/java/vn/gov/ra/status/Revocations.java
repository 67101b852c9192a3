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
            // The register knows the certificate's distribution points; of one it does not know, every list held is taken to speak.
            Evidence known = supplied == null ? issued.find(state.view().id(), serial) : supplied;
            RevocationIndex index = state.lists().deciding(serial, known);
            List<String> points = index == null ? List.of() : known != null && state.lists().partitioned() ? known.crlUrls() : index.scope().points();
            Evidence evidence = new Evidence(false, Instant.MIN, Instant.MAX, known != null && known.ca(), points);
            StatusAnswer answer = new StatusRules(config.maxAge())
                    .answer(new StatusRules.Question(alias, index, state.lastFailed(), serial, evidence, at), clock.instant());
            return new RevocationView(answer.status(), answer.reason(), answer.revokedAt(), index == null ? null : index.number().toString(),
                    answer.thisUpdate(), answer.nextUpdate(), answer.freshness());
        }).orElseGet(() -> new RevocationView(StatusWord.undetermined, null, null, null, null, null, Freshness.NONE));
    }
}
