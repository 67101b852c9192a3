package vn.gov.ra.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many answers were given since this server started, by REST and by OCSP. */
@ApplicationScoped
public class AnswerCounts {

    /** The basis of what rests on nothing. */
    public static final String NOTHING = "NONE";
    private static final Set<String> SIGNED = Set.of("good", "revoked", "onHold", "unknown", "neverIssued", "several");

    /**
     * What is counted together.
     *
     * @param status a word of REST or of OCSP
     * @param basis {@value #NOTHING} where the answer rests on nothing
     */
    public record Kind(String status, String basis) {

        /** Whether an OCSP answer of this kind bears our signature. */
        public boolean signed() {
            return SIGNED.contains(status);
        }
    }

    private final Map<Kind, LongAdder> answers = new ConcurrentHashMap<>();
    private final LongAdder signed = new LongAdder();

    /** One more answer of this kind went out. */
    public void counted(Kind kind) {
        LongAdder known = answers.get(kind);
        (known == null ? answers.computeIfAbsent(kind, first -> new LongAdder()) : known).increment();
    }

    void counted(StatusAnswer answer) {
        counted(new Kind(answer.status().name(), answer.basis() == null ? NOTHING : answer.basis()));
    }

    /** An OCSP answer was signed, ahead or because somebody asked. */
    public void signed() {
        signed.increment();
    }

    /** Live counts; more kinds may come up. */
    public Map<Kind, LongAdder> answers() {
        return Map.copyOf(answers);
    }

    public long signatures() {
        return signed.sum();
    }
}
