package vn.gov.ra.security;

/** Client scopes of the realm ({@code contract.md} §2): what a relying system may use. They arrive in the claim {@code scope}. */
public final class Scope {
    public static final String STATUS_READ = "status.read";
    public static final String INVENTORY_READ = "inventory.read";
    public static final String DOSSIER_WRITE = "dossier.write";
    public static final String WEBHOOK_MANAGE = "webhook.manage";
    public static final String AUDIT_READ = "audit.read";

    private Scope() {
    }
}
