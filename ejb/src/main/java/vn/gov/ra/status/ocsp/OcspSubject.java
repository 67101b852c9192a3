package vn.gov.ra.status.ocsp;

import java.math.BigInteger;
import java.util.function.Predicate;
import vn.gov.ra.status.crl.AuthorityState;

/**
 * An authority that answers are given about.
 *
 * @param known whether the register has a certificate of it with that serial
 */
record OcspSubject(AuthorityState state, IssuerHashes hashes, Predicate<BigInteger> known) {
}
