package vn.gov.ra.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.Versions;

/** Registers authorities and their addresses. Two may share a name, or a key; each is known by its alias and its certificate. */
@Stateless
public class AuthorityService {

    private static final Pattern ALIAS = Pattern.compile("[a-z0-9]{1,32}");
    private static final String RESERVED = "responder";
    /** Hours of a leap year. */
    private static final int LONGEST_PERIOD = 366 * 24;

    @Inject
    private AuthorityRepository rows;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<AuthorityChanged> changed;

    /** @throws DomainException alias or certificate known already, not a CA's certificate, not signed by the parent, bad address */
    @RolesAllowed(Role.ADMIN)
    public AuthorityView create(AuthorityDraft draft) {
        byte[] der = PemText.der(draft.certificate());
        X509CertificateHolder holder = ParsedCertificate.holder(der);
        String alias = alias(draft.alias());
        String sha256 = Sha256.hex(der);
        rows.bySha256(sha256).ifPresent(same -> {
            throw new DomainException(CertificateError.AUTHORITY_TAKEN, same.view().alias());
        });
        if (!mayIssue(holder)) {
            throw new DomainException(CertificateError.NOT_AN_AUTHORITY);
        }
        Authority authority = new Authority(Ids.next(), alias, subject(holder), sha256, der, parent(draft.parent(), holder));
        authority.change(draft.trustAnchor(), AuthorityAddresses.urls(draft.crlUrls()), AuthorityAddresses.urls(draft.ocspUrls()),
                AuthorityAddresses.hosts(draft.hostAliases()));
        rows.add(authority);
        AuthorityView view = authority.view();
        audit.record("authority.registered", "authority", view.id(), alias, Map.of("sha256", sha256, "trustAnchor", view.trustAnchor()));
        changed.fire(new AuthorityChanged(view));
        return view;
    }

    private String alias(String given) {
        if (given == null || !ALIAS.matcher(given).matches() || RESERVED.equals(given)) {
            throw new DomainException(CertificateError.BAD_ALIAS, given == null ? "" : given.substring(0, Math.min(given.length(), 40)));
        }
        if (rows.byAlias(given).isPresent()) {
            throw new DomainException(CertificateError.ALIAS_TAKEN, given);
        }
        return given;
    }

    /** Old roots are of version 1 and say nothing; whoever signed itself is taken for one. */
    private static boolean mayIssue(X509CertificateHolder holder) {
        BasicConstraints constraints = BasicConstraints.fromExtensions(holder.getExtensions());
        return constraints == null ? holder.getSubject().equals(holder.getIssuer()) : constraints.isCA();
    }

    private static String subject(X509CertificateHolder holder) {
        try {
            String dn = ParsedCertificate.rfc4514(holder.getSubject());
            if (dn.length() > 500) {
                throw new DomainException(CertificateError.NAME_TOO_LONG, 500);
            }
            return dn;
        } catch (IOException | IllegalArgumentException e) {
            throw new DomainException(CertificateError.UNREADABLE);
        }
    }

    private UUID parent(String alias, X509CertificateHolder holder) {
        if (alias == null || alias.isBlank()) {
            return null;
        }
        AuthorityView parent = rows.byAlias(alias).orElseThrow(() -> new DomainException(CertificateError.UNKNOWN_PARENT, alias)).view();
        if (!Signatures.verifies(holder, ParsedCertificate.holder(parent.der()))) {
            throw new DomainException(CertificateError.PARENT_DID_NOT_SIGN, alias);
        }
        return parent.id();
    }

    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER})
    public AuthorityView get(String alias) {
        return found(alias).view();
    }

    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER})
    public List<AuthorityView> list() {
        return rows.all().stream().map(Authority::view).toList();
    }

    @RolesAllowed(Role.ADMIN)
    public AuthorityView patch(String alias, long seenVersion, AuthorityPatch patch) {
        Authority authority = found(alias);
        Versions.require(authority.version(), seenVersion, alias);
        AuthorityView before = authority.view();
        authority.change(patch.trustAnchor() == null ? before.trustAnchor() : patch.trustAnchor(),
                patch.crlUrls() == null ? before.crlUrls() : AuthorityAddresses.urls(patch.crlUrls()),
                patch.ocspUrls() == null ? before.ocspUrls() : AuthorityAddresses.urls(patch.ocspUrls()),
                patch.hostAliases() == null ? before.hostAliases() : AuthorityAddresses.hosts(patch.hostAliases()));
        authority.answered(patch.responderMode() == null ? before.responderMode() : mode(patch.responderMode()),
                patch.unissuedAnswer() == null ? before.unissuedAnswer() : unissued(patch.unissuedAnswer()));
        if (patch.expectedPeriodHours() != null) {
            authority.publishes(period(patch.expectedPeriodHours()));
        }
        if (authority.view().responderMode() == ResponderMode.RELAY && authority.view().ocspUrls().isEmpty()) {
            throw new DomainException(CertificateError.NOTHING_TO_RELAY, alias);
        }
        rows.flush();
        AuthorityView after = authority.view();
        audit.record("authority.changed", "authority", after.id(), alias, Map.of("crlUrls", String.join(" ", after.crlUrls()),
                "ocspUrls", String.join(" ", after.ocspUrls()), "trustAnchor", after.trustAnchor(), "hostAliases", after.hostAliases(),
                "responderMode", after.responderMode(), "unissuedAnswer", after.unissuedAnswer(),
                "expectedPeriod", after.expectedPeriod() == null ? "" : after.expectedPeriod().toString()));
        changed.fire(new AuthorityChanged(after));
        return after;
    }

    private static ResponderMode mode(String name) {
        return Stream.of(ResponderMode.values()).filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new DomainException(CertificateError.UNKNOWN_RESPONDER_MODE, name.substring(0, Math.min(name.length(), 40))));
    }

    private static UnissuedAnswer unissued(String name) {
        return Stream.of(UnissuedAnswer.values()).filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new DomainException(CertificateError.UNKNOWN_UNISSUED_ANSWER, name.substring(0, Math.min(name.length(), 40))));
    }

    private static Integer period(int hours) {
        if (hours < 0 || hours > LONGEST_PERIOD) {
            throw new DomainException(CertificateError.UNFIT_PERIOD, LONGEST_PERIOD);
        }
        return hours == 0 ? null : Integer.valueOf(hours);
    }

    private Authority found(String alias) {
        return rows.byAlias(alias).orElseThrow(() -> new DomainException(CertificateError.UNKNOWN_AUTHORITY, alias));
    }
}
