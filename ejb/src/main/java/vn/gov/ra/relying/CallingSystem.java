package vn.gov.ra.relying;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Which relying system asks in this request; the API's door says so after it has let the client in. */
@RequestScoped
public class CallingSystem {

    private UUID id;

    public void is(UUID system) {
        id = system;
    }

    /** Null for people and for nobody. */
    public UUID id() {
        return id;
    }
}
