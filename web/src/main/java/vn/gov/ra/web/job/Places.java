package vn.gov.ra.web.job;

import java.util.HashMap;
import java.util.Map;

/** How many streams may be open: so many a person, so many together. Who finds no place asks by polling. */
class Places {

    private final int each;
    private final int together;
    private final Map<String, Integer> taken = new HashMap<>();
    private int sum;

    Places(int each, int together) {
        this.each = each;
        this.together = together;
    }

    synchronized boolean take(String who) {
        if (sum >= together || taken.getOrDefault(who, 0) >= each) {
            return false;
        }
        taken.merge(who, 1, Integer::sum);
        sum++;
        return true;
    }

    synchronized void leave(String who) {
        Integer held = taken.get(who);
        if (held == null) {
            return;
        }
        sum--;
        if (held == 1) {
            taken.remove(who);
        } else {
            taken.put(who, held - 1);
        }
    }
}
