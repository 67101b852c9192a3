package vn.gov.ra.status.ocsp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.StatusError;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.issued.IssuedIndex;

/** OCSP for everybody. From memory alone, so that no transaction is begun for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OcspService {

    @Inject
    private AuthorityStates states;
    @Inject
    private ResponderKeys keys;
    @Inject
    private OcspAnswers answers;
    @Inject
    private IssuedIndex issued;
    @Inject
    private Presigning presigning;
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
        return answers.answer(request, clock.instant());
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

    /** When the certificate ends whose key signs our answers about the authority; null where none does: it is unknown, it answers itself, or there is no key. */
    @PermitAll
    public Instant signerEnds(String alias) {
        return states.find(alias).filter(state -> state.view().responderMode() != ResponderMode.RELAY).map(state -> keys.signing(state, clock.instant()))
                .map(ResponderKey::notAfter).orElse(null);
    }

    /** Whether that is so near that administrators are to be told. */
    @PermitAll
    public boolean signerEnding(String alias) {
        Instant ends = signerEnds(alias);
        return ends != null && KeyFile.nearEnd(ends, clock.instant());
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
                : states.find(alias).map(state -> keys.signing(state, clock.instant())).orElse(null);
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
