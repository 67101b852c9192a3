package vn.gov.ra.signature.document;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.signature.document.DocumentReport.Link;
import vn.gov.ra.status.RevocationView;

/**
 * What our own lists say of the certificates of a chain. DSS reads complete lists only and takes expired ones; here deltas count, and nothing
 * is called good from a list that has expired.
 *
 * @param reason sub-indication that a good judgement turns into; null where nothing speaks against it
 * @param key of the text that says why
 */
record ChainStanding(List<Link> links, String reason, String key, String english) {

    static ChainStanding of(Grounds grounds, List<CertificateWrapper> chain, Instant at) {
        List<Link> links = new ArrayList<>();
        String reason = null;
        String key = null;
        String english = null;
        for (int i = 0; i < chain.size(); i++) {
            ParsedCertificate certificate = ParsedCertificate.of(chain.get(i).getBinaries());
            Optional<AuthorityView> itself = named(grounds, certificate.sha256());
            boolean anchor = itself.filter(AuthorityView::trustAnchor).isPresent();
            Optional<AuthorityView> issuer = anchor || i + 1 == chain.size() ? Optional.empty() : named(grounds, Sha256.hex(chain.get(i + 1).getBinaries()));
            RevocationView said = issuer.map(found -> grounds.standing(found, certificate, at)).orElse(null);
            links.add(link(certificate, itself, anchor, said));
            if (said != null && reason == null) {
                switch (said.status()) {
                    case revoked -> {
                        reason = i == 0 ? "REVOKED_NO_POE" : "REVOKED_CA_NO_POE";
                        key = "PORTAL_REVOKED";
                        english = "The certificate is revoked by the newest list that the portal holds.";
                    }
                    case onHold -> {
                        reason = "TRY_LATER";
                        key = "PORTAL_ON_HOLD";
                        english = "The certificate is on hold by the newest list that the portal holds.";
                    }
                    case good -> { }
                    default -> {
                        reason = "TRY_LATER";
                        key = "PORTAL_NO_FRESH_LIST";
                        english = "The portal holds no list in force that speaks of the certificate.";
                    }
                }
            }
            if (anchor) {
                break;
            }
        }
        return new ChainStanding(links, reason, key, english);
    }

    private static Optional<AuthorityView> named(Grounds grounds, String sha256) {
        return grounds.authorities().stream().filter(authority -> authority.sha256().equals(sha256)).findFirst();
    }

    private static Link link(ParsedCertificate certificate, Optional<AuthorityView> itself, boolean anchor, RevocationView said) {
        String alias = itself.map(AuthorityView::alias).orElse(null);
        if (said == null) {
            return new Link(certificate.subjectDn(), certificate.serial().hex(), certificate.sha256(), alias, anchor, null, null, null, null, null, null);
        }
        return new Link(certificate.subjectDn(), certificate.serial().hex(), certificate.sha256(), alias, anchor, said.status(), said.revokedAt(),
                said.crlNumber(), said.thisUpdate(), said.nextUpdate(), said.freshness());
    }
}
