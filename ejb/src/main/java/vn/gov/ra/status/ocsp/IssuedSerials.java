package vn.gov.ra.status.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Serials known to stand in the register, so that answering for them asks no database. Nothing ever leaves the register, so a serial seen
 * there once stays evidence of issue; one not seen yet is asked for there, because another node may have just entered it.
 */
@ApplicationScoped
public class IssuedSerials {

    static final int MOST = 500_000;

    private final Map<String, Set<BigInteger>> byAuthority = new ConcurrentHashMap<>();

    /**
     * @param registered everything to begin with; asked once an authority
     * @param register asks the register itself
     */
    public boolean has(String alias, BigInteger serial, Supplier<List<BigInteger>> registered, BooleanSupplier register) {
        Set<BigInteger> seen = byAuthority.computeIfAbsent(alias, name -> first(registered.get()));
        if (seen.contains(serial)) {
            return true;
        }
        boolean known = register.getAsBoolean();
        if (known && seen.size() < MOST) {
            seen.add(serial);
        }
        return known;
    }

    private static Set<BigInteger> first(List<BigInteger> serials) {
        Set<BigInteger> seen = ConcurrentHashMap.newKeySet();
        serials.stream().limit(MOST).forEach(seen::add);
        return seen;
    }
}
