package planted.beta;

import jakarta.ejb.Stateless;

/** Planted: a public method without a role. */
@Stateless
public class BetaService {
    public String anyone() {
        return "";
    }
}
