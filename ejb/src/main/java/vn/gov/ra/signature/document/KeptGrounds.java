package vn.gov.ra.signature.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.status.RevocationView;
import vn.gov.ra.status.Revocations;
import vn.gov.ra.status.crl.KeptLists;

/** The registered authorities and the mirrored lists. */
@Dependent
class KeptGrounds implements Grounds {

    @Inject
    private Authorities authorities;
    @Inject
    private KeptLists lists;
    @Inject
    private Revocations revocations;

    @Override
    public List<AuthorityView> authorities() {
        return authorities.all();
    }

    @Override
    public byte[] list(AuthorityView issuer, ParsedCertificate certificate) {
        return lists.deciding(issuer, certificate);
    }

    @Override
    public RevocationView standing(AuthorityView issuer, ParsedCertificate certificate, Instant at) {
        return revocations.revocationOf(issuer.alias(), certificate, at);
    }
}
