package vn.gov.ra.status.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.CrlConfig;
import vn.gov.ra.status.issued.IssuedIndex;

/** Makes OCSP answers from what is in memory: lists, register, keys; of authorities that answer themselves, from what they answered. */
@ApplicationScoped
public class OcspAnswers {

    /** Hashes of an authority's name and key never change, so they are made once. */
    private static final Map<String, IssuerHashes> HASHES = new ConcurrentHashMap<>();
    private static final Logger LOG = System.getLogger(OcspAnswers.class.getName());

    private final boolean grace = Boolean.getBoolean("ra.ocsp.grace");

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
    private CrlConfig config;
    @Inject
    private AnswerCounts counts;

    /** Whoever has to be waited for is waited for. @param request an OCSPRequest in DER; anything else is answered with malformedRequest */
    public OcspAnswer answer(byte[] request, Instant now) {
        return signed.answer(request, now, () -> fresh(request, now, state -> keys.signing(state, now), relay));
    }

    /** The same for a thread that others wait for: null where the authority itself is to be asked, or a key signs that takes long. */
    public OcspAnswer atOnce(byte[] request, Instant now) {
        ResponderKey local = keys.local();
        return local != null && !local.quick() ? null : withoutAsking(request, now, state -> quick(keys.signing(state, now)));
    }

    /** The same for a thread of its own, with whatever key: null only where the authority itself is to be asked. */
    public OcspAnswer soon(byte[] request, Instant now) {
        return withoutAsking(request, now, state -> keys.signing(state, now));
    }

    private OcspAnswer withoutAsking(byte[] request, Instant now, Signers signers) {
        try {
            return signed.answer(request, now, () -> fresh(request, now, signers, (authority, ids, basis, then) -> {
                throw NotAtOnce.INSTANCE;
            }));
        } catch (NotAtOnce slow) {
            return null;
        }
    }

    private static ResponderKey quick(ResponderKey key) {
        if (key != null && !key.quick()) {
            throw NotAtOnce.INSTANCE;
        }
        return key;
    }

    /** Says that somebody would have to be waited for; without a trace of calls, because it is no fault. */
    private static final class NotAtOnce extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final NotAtOnce INSTANCE = new NotAtOnce();

        private NotAtOnce() {
            super("not at once", null, false, false);
        }
    }

    /** Who signs for an authority. */
    private interface Signers {
        ResponderKey of(AuthorityState authority);
    }

    private OcspAnswer fresh(byte[] request, Instant now, Signers signers, OcspResponder.Relay whomToAsk) {
        try {
            OcspAnswer ahead = nonced(request, now, signers);
            OcspAnswer answer = ahead != null ? ahead : new OcspResponder(config.maxAge(), subject -> signers.of(subject.state()), keys.local(), whomToAsk, grace)
                    .answer(request, subjects(), states::roster, now);
            if (answer.kind().signed()) {
                counts.signed();
            }
            return answer;
        } catch (NotAtOnce slow) {
            throw slow;
        } catch (RuntimeException e) {
            // What cannot be known just now has a word in the protocol, and relying systems come back.
            LOG.log(Level.ERROR, "ocsp.try-later", e);
            return OcspResponder.error(OCSPRespBuilder.TRY_LATER);
        }
    }

    private OcspAnswer nonced(byte[] request, Instant now, Signers signers) {
        try {
            return NoncedAnswers.of(request, signed, state -> state.view().responderMode() == ResponderMode.RELAY ? null : signers.of(state), now);
        } catch (IOException | OperatorCreationException | RuntimeOperatorException e) {
            LOG.log(Level.WARNING, "ocsp.nonce", e);
            return null;
        }
    }

    private List<OcspSubject> subjects() {
        Collection<AuthorityState> all = states.all();
        List<OcspSubject> subjects = new ArrayList<>(all.size());
        for (AuthorityState each : all) {
            subjects.add(subject(each));
        }
        return subjects;
    }

    private OcspSubject subject(AuthorityState state) {
        IssuerHashes hashes = HASHES.computeIfAbsent(state.view().sha256(), sha256 -> new IssuerHashes(state.certificate()));
        return new OcspSubject(state, hashes, serial -> serial.signum() <= 0 ? null : issued.find(state.view().id(), serial));
    }
}
