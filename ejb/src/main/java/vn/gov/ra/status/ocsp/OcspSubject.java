package vn.gov.ra.status.ocsp;

import java.math.BigInteger;
import java.util.function.Function;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.crl.AuthorityState;

/**
 * An authority that answers are given about.
 *
 * @param issued what the register has of it under a serial; null for nothing
 */
record OcspSubject(AuthorityState state, IssuerHashes hashes, Function<BigInteger, Evidence> issued) {

    boolean relayed() {
        return state.view().responderMode() == ResponderMode.RELAY;
    }

    UnissuedAnswer unissued() {
        return state.view().unissuedAnswer();
    }
}
