package vn.gov.ra.status.ocsp;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.RevocationLists;
import vn.gov.ra.status.issued.IssuedIndex;

/**
 * Signs answers ahead: before the portal calls itself ready, and again whenever a newer list took the old answers' ground away; first what was
 * asked before, then the certificates of the register, each under SHA-1 and, as far as there is room, under SHA-256. It leaves most of the processor to the questions that come meanwhile.
 */
@Singleton
@Startup
@DependsOn("CrlTimer")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PresignTimer {

    private static final Logger LOG = System.getLogger(PresignTimer.class.getName());
    private static final Duration LOOK = Duration.ofMillis(500);
    /** Before readiness it neither rests nor lasts longer. */
    private static final Duration FIRST_ROUND = Duration.ofSeconds(8);
    /** One part of work to three of rest. */
    private static final Duration WORK = Duration.ofMillis(20);
    private static final int REST = 3;
    /** Enough for the compiler to have the path. */
    private static final int WARM_UP = 3_000;

    private final Map<String, RevocationLists> signedFor = new HashMap<>();
    private final int most = Integer.getInteger("ra.ocsp.presign", 10_000);

    @Resource
    private TimerService timers;
    @Inject
    private AuthorityStates states;
    @Inject
    private IssuedIndex issued;
    @Inject
    private SignedAnswers kept;
    @Inject
    private OcspService ocsp;
    @Inject
    private Presigning presigning;
    @Inject
    private Clock clock;

    @PermitAll
    @PostConstruct
    public void start() {
        next(Duration.ZERO);
    }

    @PermitAll
    @Timeout
    public void look() {
        try {
            List<byte[]> questions = questions();
            int answered = presigning.warm() ? 0 : warmUp(questions);
            presigning.signed(questions.isEmpty() ? presigning.samples() : questions);
            presigning.done();
            sign(questions.subList(answered, questions.size()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "ocsp.presign", e);
        } finally {
            presigning.done();
            next(LOOK);
        }
    }

    /** One look after the other, however long one takes: an interval would fall due meanwhile, and the server would say so each time. */
    private void next(Duration after) {
        timers.createSingleActionTimer(after.toMillis(), new TimerConfig("ocsp.presign", false));
    }

    /** Of authorities whose lists are others than at the last look. */
    private List<byte[]> questions() {
        List<byte[]> questions = new ArrayList<>();
        List<byte[]> recommended = new ArrayList<>();
        for (AuthorityState state : states.all()) {
            RevocationLists lists = state.lists();
            boolean ours = state.view().responderMode() != ResponderMode.RELAY;
            if (ours && lists != signedFor.put(state.alias(), lists) && !lists.all().isEmpty()) {
                IssuerHashes hashes = new IssuerHashes(state.certificate());
                for (BigInteger serial : issued.some(state.view().id(), most)) {
                    questions.add(OcspRequests.plain(hashes, serial));
                    recommended.add(OcspRequests.plainSha256(hashes, serial));
                }
            }
        }
        questions.addAll(recommended);
        if (!questions.isEmpty()) {
            questions.addAll(0, kept.outdated(clock.instant()));
        }
        return questions.subList(0, Math.min(questions.size(), SignedAnswers.MOST / 4 * 3));
    }

    /** How many of them are answered when its time is over. */
    private int warmUp(List<byte[]> questions) {
        Instant end = clock.instant().plus(FIRST_ROUND);
        int answered = 0;
        while (answered < questions.size() && clock.instant().isBefore(end)) {
            ocsp.prepare(questions.get(answered++));
        }
        for (int i = 0; i < WARM_UP && !questions.isEmpty() && clock.instant().isBefore(end); i++) {
            ocsp.prepare(questions.get(i % questions.size()));
        }
        return answered;
    }

    private void sign(List<byte[]> questions) {
        long begun = System.nanoTime();
        for (byte[] question : questions) {
            ocsp.prepare(question);
            if (System.nanoTime() - begun > WORK.toNanos()) {
                LockSupport.parkNanos(WORK.toNanos() * REST);
                begun = System.nanoTime();
            }
        }
    }
}
