package vn.gov.ra.signature.document;

import java.time.Instant;
import java.util.List;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.status.RevocationView;

/** What this portal knows and a judgement may rest on. */
interface Grounds {

    List<AuthorityView> authorities();

    /** DER of the complete list that speaks of the certificate; null where none is held. */
    byte[] list(AuthorityView issuer, ParsedCertificate certificate);

    /**
     * What the lists say, deltas too.
     *
     * @param at the moment that counts; null for now
     */
    RevocationView standing(AuthorityView issuer, ParsedCertificate certificate, Instant at);
}
