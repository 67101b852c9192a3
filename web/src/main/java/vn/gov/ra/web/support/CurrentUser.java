package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;

/** Who looks at the page: {@code #{me.name()}}, {@code #{me.has('CLERK')}}. What may be done is said by the services, not by roles here. */
@Named("me")
@RequestScoped
public class CurrentUser {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentActor current;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Clock clock;
    private Actor actor;
    private boolean asked;

    public boolean signedIn() {
        return request.getUserPrincipal() != null;
    }

    /** False when an account of the identity provider has no row here yet, or has ended. */
    public boolean known() {
        return actor() != null;
    }

    public String name() {
        return known() ? actor().displayName() : "";
    }

    /** First letters of family name and given name, such as NT. */
    public String initials() {
        String[] parts = name().strip().split("\\s+");
        return parts[0].isEmpty() ? "?" : parts[0].substring(0, 1) + (parts.length > 1 ? parts[parts.length - 1].substring(0, 1) : "");
    }

    /** Today's name of the agency; null for the registration office's people. */
    public String agencyName() {
        return known() && actor().agencyId() != null ? agencies.nameOn(actor().agencyId(), LocalDate.ofInstant(clock.instant(), VIETNAM)) : null;
    }

    public boolean has(String role) {
        return request.isUserInRole(role);
    }

    public boolean hasAny(Collection<String> roles) {
        return roles.stream().anyMatch(request::isUserInRole);
    }

    public Collection<String> roles() {
        return known() ? actor().roles().stream().sorted().toList() : java.util.List.of();
    }

    private Actor actor() {
        if (!asked && signedIn()) {
            try {
                actor = current.get();
            } catch (DomainException unknown) {
                // The frame of the page is shown all the same; what is inside is refused by its service.
                actor = null;
            }
        }
        asked = true;
        return actor;
    }
}
