package vn.gov.ra.status.path;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Under which keys one signature was tried already; a check by public key is the dearest step of validation. */
final class CheckedKeys {

    private static final int MOST = 32;

    private final Map<SubjectPublicKeyInfo, Boolean> results = new ConcurrentHashMap<>();

    boolean verifies(SubjectPublicKeyInfo key, Predicate<SubjectPublicKeyInfo> check) {
        Boolean before = results.get(key);
        if (before != null) {
            return before;
        }
        boolean result = check.test(key);
        if (results.size() < MOST) {
            results.put(key, result);
        }
        return result;
    }
}
