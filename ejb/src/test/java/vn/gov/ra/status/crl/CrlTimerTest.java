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
import java.time.ZoneOffset;
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
    private static final BigInteger STOLEN = BigInteger.valueOf(7);

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory held = new HeldInMemory(g2);
    private final Map<Object, Long> intervals = new HashMap<>();
    private final CrlTimer timer = new CrlTimer();
    private AuthorityState state;
    private byte[] published;

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        published = g2.list(1).nextUpdate(TestPki.NOW.plus(Duration.ofDays(30))).der();
        held.accept(published);
        state = held.state("g2");
        put("config", CrlConfig.fromEnvironment());
        put("clock", Clock.fixed(TestPki.NOW, ZoneOffset.UTC));
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
                held.accept(published);
                held.into(asked);
                return List.of();
            }

            @Override
            void follow(AuthorityState asked) {
                // the register stands still
            }
        });
        put("timers", Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {TimerService.class}, (proxy, method, arguments) -> {
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
}
