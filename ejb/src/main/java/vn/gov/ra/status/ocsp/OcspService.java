package vn.gov.ra.status.ocsp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.StatusError;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.CrlConfig;
import vn.gov.ra.status.issued.IssuedIndex;

/** OCSP for everybody. From memory alone, so that no transaction is begun for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OcspService {

    /** Hashes of an authority's name and key never change, so they are made once. */
    private static final Map<String, IssuerHashes> HASHES = new ConcurrentHashMap<>();
    private static final Logger LOG = System.getLogger(OcspService.class.getName());

    @Inject
    private AuthorityStates states;
    @Inject
    private ResponderKeys keys;
    @Inject
    private SignedAnswers signed;
    @Inject
    private OcspRelay relay;
    @Inject
    private IssuedIndex issued;
    @Inject
    private Presigning presigning;
    @Inject
    private CrlConfig config;
    @Inject
    private AnswerCounts counts;
    @Inject
    private Clock clock;

    /** @param request an OCSPRequest in DER; anything else is answered with malformedRequest */
    @PermitAll
    public OcspAnswer answer(byte[] request) {
        OcspAnswer answer = prepare(request);
        counts.counted(answer.kind());
        return answer;
    }

    /** The same before anybody asks; it is not counted as given. */
    @PermitAll
    public OcspAnswer prepare(byte[] request) {
        Instant now = clock.instant();
        return signed.answer(request, now, () -> fresh(request, now));
    }

    private OcspAnswer fresh(byte[] request, Instant now) {
        try {
            OcspAnswer answer = new OcspResponder(config.maxAge(), subject -> key(subject.state(), now), keys.local(), relay)
                    .answer(request, states.all().stream().map(this::subject).toList(), states::roster, now);
            if (answer.kind().signed()) {
                counts.signed();
            }
            return answer;
        } catch (RuntimeException e) {
            // What cannot be known just now has a word in the protocol, and relying systems come back.
            LOG.log(Level.ERROR, "ocsp.try-later", e);
            return OcspResponder.error(OCSPRespBuilder.TRY_LATER);
        }
    }

    private ResponderKey key(AuthorityState state, Instant now) {
        return state.view().responderMode() == ResponderMode.DELEGATED ? keys.of(state.alias(), state.certificate(), now) : keys.local();
    }

    private OcspSubject subject(AuthorityState state) {
        IssuerHashes hashes = HASHES.computeIfAbsent(state.view().sha256(), sha256 -> new IssuerHashes(state.certificate()));
        return new OcspSubject(state, hashes, serial -> serial.signum() <= 0 ? null : issued.find(state.view().id(), serial));
    }

    /**
     * How answers about an authority really come about: DELEGATED only where a delegated key is in date.
     *
     * @return null for an unknown authority
     */
    @PermitAll
    public ResponderMode mode(String alias) {
        return states.find(alias).map(state -> {
            ResponderMode wanted = state.view().responderMode();
            boolean delegated = wanted == ResponderMode.DELEGATED && keys.of(state.alias(), state.certificate(), clock.instant()) != keys.local();
            return wanted == ResponderMode.DELEGATED && !delegated ? ResponderMode.LOCAL : wanted;
        }).orElse(null);
    }

    /** What is said of serials of the authority that nobody issued; null for an unknown authority. */
    @PermitAll
    public UnissuedAnswer unissued(String alias) {
        return states.find(alias).map(state -> state.view().unissuedAnswer()).orElse(null);
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
                : states.find(alias).map(state -> key(state, clock.instant())).orElse(null);
        if (key == null) {
            throw new DomainException(StatusError.NO_RESPONDER, alias == null ? "" : alias);
        }
        try {
            return key.certificate().getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Indexes are loaded, answers can be signed, the usual ones are, and the way to them over the wire was gone over. */
    @PermitAll
    public boolean ready() {
        return states.loaded() && issued.loaded() && keys.usable() && presigning.warm() && presigning.pathWarm();
    }
}
