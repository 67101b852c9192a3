package planted.web.page;

import java.time.Instant;
import java.util.function.Supplier;

/** Planted: asks the machine what time it is. */
public class Reader {

    Supplier<Instant> time() {
        return Instant::now;
    }
}
