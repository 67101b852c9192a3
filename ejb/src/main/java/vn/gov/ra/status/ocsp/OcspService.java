package vn.gov.ra.status.ocsp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.StatusError;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.CrlConfig;
import vn.gov.ra.status.crl.CrlScope;

/** OCSP for everybody. */
@Stateless
public class OcspService {

    /** Hashes of an authority's name and key never change, so they are made once. */
    private static final Map<String, IssuerHashes> HASHES = new ConcurrentHashMap<>();
    private static final Logger LOG = System.getLogger(OcspService.class.getName());
    private static final int MAX_SERIAL_BITS = 159;

    @Inject
    private AuthorityStates states;
    @Inject
    private CertificateRegister register;
    @Inject
    private ResponderKeys keys;
    @Inject
    private SignedAnswers signed;
    @Inject
    private IssuedSerials issued;
    @Inject
    private CrlConfig config;
    @Inject
    private Clock clock;

    /** @param request an OCSPRequest in DER; anything else is answered with malformedRequest */
    @PermitAll
    public OcspAnswer answer(byte[] request) {
        Instant now = clock.instant();
        List<AuthorityState> all = List.copyOf(states.all());
        return signed.answer(request, all, now, () -> fresh(request, all, now));
    }

    private OcspAnswer fresh(byte[] request, List<AuthorityState> all, Instant now) {
        try {
            return new OcspResponder(config.maxAge(), subject -> keys.of(subject.state().alias(), subject.state().certificate(), now), keys.local())
                    .answer(request, all.stream().map(this::subject).toList(), now);
        } catch (RuntimeException e) {
            // The register cannot be asked: the protocol has a word for that, and relying systems come back.
            LOG.log(Level.ERROR, "ocsp.try-later", e);
            return OcspResponder.error(OCSPRespBuilder.TRY_LATER);
        }
    }

    private OcspSubject subject(AuthorityState state) {
        IssuerHashes hashes = HASHES.computeIfAbsent(state.view().sha256(), sha256 -> new IssuerHashes(state.certificate()));
        return new OcspSubject(state, hashes, serial -> registered(state, serial));
    }

    private boolean registered(AuthorityState state, BigInteger serial) {
        if (serial.signum() <= 0 || serial.bitLength() > MAX_SERIAL_BITS) {
            return false;
        }
        if (state.index() != null && state.index().scope().equals(CrlScope.EVERYTHING)) {
            return issued.has(state.alias(), serial, () -> living(state), () -> inRegister(state, serial));
        }
        return inRegister(state, serial);
    }

    private List<BigInteger> living(AuthorityState state) {
        return register.living(state.view().id()).stream().map(each -> new BigInteger(each.serial(), 16)).toList();
    }

    private boolean inRegister(AuthorityState state, BigInteger serial) {
        return register.bySerial(state.alias(), serial.toString(16)).filter(view -> covered(state, view)).isPresent();
    }

    /** A list that speaks of some certificates only says nothing good of the others. */
    private boolean covered(AuthorityState state, CertificateView view) {
        CrlScope scope = state.index() == null ? CrlScope.EVERYTHING : state.index().scope();
        if (scope.equals(CrlScope.EVERYTHING)) {
            return true;
        }
        ParsedCertificate certificate = ParsedCertificate.of(register.der(view.id()));
        return scope.covers(certificate.ca(), certificate.crlUrls());
    }

    /**
     * Certificate of the key that signs answers about the authority.
     *
     * @param alias null: of the key for authorities without a delegated one
     * @return DER
     * @throws DomainException no such authority, or no key is configured
     */
    @PermitAll
    public byte[] responderCertificate(String alias) {
        ResponderKey key = alias == null ? keys.local()
                : states.find(alias).map(state -> keys.of(state.alias(), state.certificate(), clock.instant())).orElse(null);
        if (key == null) {
            throw new DomainException(StatusError.NO_RESPONDER, alias == null ? "" : alias);
        }
        try {
            return key.certificate().getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Indexes are loaded and answers can be signed. */
    @PermitAll
    public boolean ready() {
        return states.loaded() && keys.usable();
    }
}
