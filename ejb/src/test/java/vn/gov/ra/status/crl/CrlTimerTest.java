package vn.gov.ra.status.crl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.issued.IssuedIndex;

/** Lists are asked for at a fixed interval, however long the present one is good for. */
class CrlTimerTest {

    private static final String REFRESH = "crl.refresh";
    private static final String RETRY = "crl.retry";
    private static final BigInteger STOLEN = BigInteger.valueOf(7);

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory held = new HeldInMemory(g2);
    private final Map<Object, Long> intervals = new HashMap<>();
    private final CrlTimer timer = new CrlTimer();
    private AuthorityState state;
    private byte[] published;
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = TestPki.NOW;
    private boolean down;
    private int asked;

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        published = g2.list(1).nextUpdate(TestPki.NOW.plus(Duration.ofDays(30))).der();
        held.accept(published);
        state = held.state("g2");
        put("config", CrlConfig.fromEnvironment());
        put("clock", new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
        put("issued", new IssuedIndex() {
            @Override
            public synchronized void catchUp() {
                // nothing was issued elsewhere
            }
        });
        put("states", new AuthorityStates() {
            @Override
            public void load() {
                // nothing was taken in elsewhere
            }

            @Override
            public Collection<AuthorityState> all() {
                return List.of(state);
            }
        });
        put("mirror", new CrlMirror() {
            @Override
            public List<Refreshed> refresh(AuthorityState asked) {
                CrlTimerTest.this.asked++;
                if (down) {
                    return List.of(new Refreshed("http://127.0.0.1:9/g2.crl", CrlOutcome.FAILED, null, "HTTP 500"));
                }
                held.accept(published);
                held.into(asked);
                return List.of(new Refreshed("http://127.0.0.1:9/g2.crl", CrlOutcome.UPDATED, BigInteger.ONE, null));
            }

            @Override
            void follow(AuthorityState asked) {
                // the register stands still
            }
        });
        put("timers", Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {TimerService.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("createSingleActionTimer")) {
                assertEquals(RETRY, ((TimerConfig) arguments[1]).getInfo());
                pauses.add(Duration.ofMillis((Long) arguments[0]));
                return null;
            }
            assertEquals("createIntervalTimer", method.getName());
            intervals.put(((TimerConfig) arguments[2]).getInfo(), (Long) arguments[1]);
            return null;
        }));
    }

    private void put(String name, Object value) throws ReflectiveOperationException {
        Field field = CrlTimer.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(timer, value);
    }

    private static Timer timer(String info) {
        return (Timer) Proxy.newProxyInstance(CrlTimerTest.class.getClassLoader(), new Class<?>[] {Timer.class}, (proxy, method, arguments) -> info);
    }

    @Test
    void a_list_published_early_is_in_force_after_one_interval_though_the_present_one_is_good_for_a_month() {
        timer.start();
        published = g2.list(2).revoked(STOLEN, TestPki.NOW, 1).nextUpdate(TestPki.NOW.plus(Duration.ofDays(30))).der();

        timer.tick(timer(REFRESH));

        assertEquals(CrlReason.keyCompromise, state.index().now(STOLEN).reason());
    }

    @Test
    void the_interval_is_that_of_the_configuration_and_a_quarter_of_an_hour_as_delivered() {
        timer.start();

        assertEquals(Duration.ofMinutes(15).toMillis(), intervals.get(REFRESH));
        assertTrue(intervals.size() == 2, intervals.toString());
    }

    @Test
    void an_authority_that_gives_nothing_is_asked_again_after_pauses_that_double_and_are_spread_up_to_its_turn() {
        timer.start();
        down = true;
        timer.tick(timer(REFRESH));
        while (pauses.size() == asked) {
            now = now.plus(pauses.get(asked - 1));
            timer.tick(timer(RETRY));
        }

        assertEquals(7, pauses.size(), pauses.toString());
        for (int i = 0; i < pauses.size(); i++) {
            double middle = Retries.FIRST.toMillis() * Math.pow(2, i);
            assertTrue(pauses.get(i).toMillis() >= middle * 0.8 && pauses.get(i).toMillis() <= middle * 1.2, pauses.toString());
        }
        timer.tick(timer(REFRESH));
        assertEquals(7, pauses.size(), "long gone, it is asked at its turns alone");
    }

    @Test
    void when_it_is_back_its_list_is_in_force_with_the_next_of_these_and_it_is_asked_at_its_turns_again() {
        timer.start();
        down = true;
        timer.tick(timer(REFRESH));
        timer.tick(timer(REFRESH));
        assertEquals(1, pauses.size(), "two turns in a row wait with one timer: " + pauses);
        now = now.plus(pauses.get(0));
        timer.tick(timer(RETRY));
        assertEquals(2, asked, "the second failure put it off");

        down = false;
        published = g2.list(2).revoked(STOLEN, TestPki.NOW, 1).nextUpdate(TestPki.NOW.plus(Duration.ofDays(30))).der();
        now = now.plus(pauses.get(1));
        timer.tick(timer(RETRY));

        assertEquals(CrlReason.keyCompromise, state.index().now(STOLEN).reason());
        assertEquals(2, pauses.size(), "nobody waits any more");
        down = true;
        timer.tick(timer(REFRESH));
        assertTrue(pauses.get(2).compareTo(Retries.FIRST.multipliedBy(6).dividedBy(5)) <= 0, "and from the beginning when it fails anew: " + pauses);
    }

    @Test
    void an_authority_that_answers_is_asked_at_its_turns_alone() {
        timer.start();
        timer.tick(timer(REFRESH));
        assertEquals(List.of(), pauses);
    }
}
