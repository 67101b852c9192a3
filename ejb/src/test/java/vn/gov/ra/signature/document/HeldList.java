package vn.gov.ra.signature.document;

import static vn.gov.ra.status.TestPki.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.status.Freshness;
import vn.gov.ra.status.RevocationView;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.TestPki;

/** One authority, one list, and what the portal says besides. */
final class HeldList implements Grounds {

    List<AuthorityView> authorities = List.of(TestPki.g2().view("g2"));
    byte[] list = TestPki.g2().list(4).der();
    StatusWord word = StatusWord.good;

    @Override
    public List<AuthorityView> authorities() {
        return authorities;
    }

    @Override
    public byte[] list(AuthorityView issuer, ParsedCertificate certificate) {
        return list;
    }

    @Override
    public RevocationView standing(AuthorityView issuer, ParsedCertificate certificate, Instant at) {
        return new RevocationView(word, null, null, "4", NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(23)), Freshness.FRESH);
    }
}
