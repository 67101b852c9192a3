package vn.gov.ra.status.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How far answers are signed ahead, and the way to them warmed. */
@ApplicationScoped
public class Presigning {

    private static final int SAMPLES = 200;
    private static final int NONCED = 20;
    /** Octets. */
    private static final int NONCE = 32;

    private final CountDownLatch signed = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile List<byte[]> samples = List.of();
    private volatile boolean path;

    /** Whether the first round is over. */
    public boolean warm() {
        return signed.getCount() == 0;
    }

    /** Waits for the first round. @return whether it is over in time */
    public boolean awaitSigned(Duration patience) {
        try {
            return signed.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until there is something to sign an answer from, however long: a portal that is new has no list yet. @return false where the thread is to end */
    public boolean awaitSamples() {
        try {
            asked.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Some of the questions whose answers were signed first, DER. */
    public List<byte[]> samples() {
        return samples;
    }

    /** The same with a nonce, whose answers are signed when they are asked for. */
    public List<byte[]> samplesWithNonce() {
        return samples.stream().limit(NONCED).map(each -> OcspRequests.nonced(each, new byte[NONCE])).toList();
    }

    /** The way over the wire was gone over, or given up. */
    public void pathDone() {
        path = true;
    }

    public boolean pathWarm() {
        return path;
    }

    void signed(List<byte[]> questions) {
        samples = List.copyOf(questions.subList(0, Math.min(questions.size(), SAMPLES)));
        if (!samples.isEmpty()) {
            asked.countDown();
        }
    }

    void done() {
        signed.countDown();
    }
}
