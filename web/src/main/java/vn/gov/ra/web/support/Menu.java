package vn.gov.ra.web.support;

import static vn.gov.ra.security.Role.ADMIN;
import static vn.gov.ra.security.Role.AGENCY_SIGNER;
import static vn.gov.ra.security.Role.CLERK;
import static vn.gov.ra.security.Role.OBSERVER;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.OFFICE_SIGNER;
import static vn.gov.ra.security.Role.STOREKEEPER;
import static vn.gov.ra.security.Role.SUBSCRIBER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;

/**
 * The left menu: pages by role. It only shows ways; each service decides for itself who may.
 * A room whose page is not in this archive is not shown.
 */
@Named("menu")
@RequestScoped
public class Menu {

    private static final Set<String> EVERYBODY = Set.of(CLERK, AGENCY_SIGNER, OFFICER, OFFICE_SIGNER, STOREKEEPER, OBSERVER, ADMIN, SUBSCRIBER);
    private static final List<Group> ALL = List.of(
            new Group(null, List.of(
                    new Item("home", "/index", "inbox", EVERYBODY),
                    new Item("overview", "/overview/index", "gauge", Set.of(OFFICER, OFFICE_SIGNER, STOREKEEPER, OBSERVER, ADMIN)),
                    new Item("myTokens", "/tokens/mine", "token", Set.of(SUBSCRIBER)))),
            new Group("dossiers", List.of(
                    new Item("dossiers", "/dossiers/list", "file", Set.of(CLERK, AGENCY_SIGNER, OFFICER, OFFICE_SIGNER, OBSERVER)),
                    new Item("lines", "/review/list", "eye", Set.of(OFFICER, OFFICE_SIGNER, OBSERVER)),
                    new Item("imports", "/imports/list", "sheet", Set.of(CLERK, AGENCY_SIGNER, OFFICER)))),
            new Group("ca", List.of(
                    new Item("batches", "/batches/list", "stack", Set.of(OFFICER, OFFICE_SIGNER, STOREKEEPER, OBSERVER, ADMIN)))),
            new Group("registers", List.of(
                    new Item("subscribers", "/subscribers/list", "people", Set.of(CLERK, OFFICER, OFFICE_SIGNER, OBSERVER)),
                    new Item("certificates", "/certificates/list", "cert", Set.of(CLERK, AGENCY_SIGNER, OFFICER, OFFICE_SIGNER, STOREKEEPER, OBSERVER, ADMIN)),
                    new Item("tokens", "/tokens/list", "token", Set.of(STOREKEEPER, CLERK, AGENCY_SIGNER, OFFICER, OFFICE_SIGNER, OBSERVER, ADMIN)),
                    new Item("stock", "/stock/list", "stack", Set.of(STOREKEEPER, OFFICER, OBSERVER)),
                    new Item("handovers", "/handovers/list", "handover", Set.of(STOREKEEPER, CLERK, AGENCY_SIGNER, OFFICER, OBSERVER)),
                    new Item("trainings", "/trainings/list", "people", Set.of(CLERK, AGENCY_SIGNER, OFFICER, OFFICE_SIGNER, STOREKEEPER, OBSERVER, ADMIN)),
                    new Item("personnel", "/personnel/list", "swap", Set.of(CLERK, AGENCY_SIGNER, OFFICER, OFFICE_SIGNER, OBSERVER, ADMIN)),
                    new Item("declarations", "/declarations/list", "check", Set.of(CLERK, AGENCY_SIGNER, OFFICER, OFFICE_SIGNER, OBSERVER, ADMIN)),
                    new Item("reorganisations", "/reorganisations/list", "merge", Set.of(OFFICER, OFFICE_SIGNER, OBSERVER, ADMIN)),
                    new Item("takeovers", "/takeovers/list", "sheet", Set.of(OFFICER, OFFICE_SIGNER, ADMIN, OBSERVER)),
                    new Item("agencies", "/agencies/list", "building", Set.of(OFFICER, OFFICE_SIGNER, ADMIN, OBSERVER)))),
            new Group("watch", List.of(
                    new Item("authorities", "/authorities/list", "pulse", Set.of(OFFICER, ADMIN, OBSERVER)),
                    new Item("audit", "/audit/list", "log", Set.of(OBSERVER, ADMIN)),
                    new Item("law", "/law/list", "info", Set.of(CLERK, AGENCY_SIGNER, OFFICER, OFFICE_SIGNER, STOREKEEPER, OBSERVER, ADMIN)))),
            new Group("administration", List.of(
                    new Item("setup", "/setup/index", "check", Set.of(ADMIN)),
                    new Item("users", "/users/list", "user", Set.of(ADMIN)),
                    new Item("delegations", "/delegations/list", "people", Set.of(AGENCY_SIGNER, OFFICER, OFFICE_SIGNER, OBSERVER, ADMIN)),
                    new Item("accounts", "/accounts/list", "user", Set.of(AGENCY_SIGNER)),
                    new Item("attestations", "/attestations/list", "check", Set.of(AGENCY_SIGNER, OFFICE_SIGNER, ADMIN, OBSERVER)),
                    new Item("retentions", "/retentions/list", "log", Set.of(ADMIN, OBSERVER)),
                    new Item("holds", "/retentions/holds", "lock", Set.of(ADMIN, OFFICER, OBSERVER)),
                    new Item("relying", "/relying/list", "ext", Set.of(ADMIN, OBSERVER)),
                    new Item("mails", "/notifications/mails", "send", Set.of(ADMIN)))));

    @Inject
    private HttpServletRequest request;
    @Inject
    private ServletContext application;
    private List<Group> groups;

    /**
     * @param name last part of the heading's label {@code web.menu.group.…}; null for none
     * @param items pages
     */
    public record Group(String name, List<Item> items) {
    }

    /**
     * @param name last part of the label {@code web.menu.…}
     * @param view the page, without extension
     * @param icon of {@code icons.svg}
     * @param roles who sees it
     */
    public record Item(String name, String view, String icon, Set<String> roles) {

        /** Address of the page. */
        public String href() {
            return "/index".equals(view) ? "/" : view;
        }
    }

    public List<Group> groups() {
        if (groups == null) {
            groups = mine();
        }
        return groups;
    }

    private List<Group> mine() {
        return ALL.stream().map(group -> new Group(group.name(), group.items().stream().filter(this::mine).toList())).filter(group -> !group.items().isEmpty()).toList();
    }

    /** The room of the page being shown, by the first part of its path. */
    public boolean current(Item item) {
        String path = request.getServletPath();
        int end = path.indexOf('/', 1);
        return end < 0 ? "/index".equals(item.view()) && path.startsWith("/index") : item.view().startsWith(path.substring(0, end + 1));
    }

    /** Whether the page of that name is in my menu. */
    public boolean has(String name) {
        return ALL.stream().flatMap(group -> group.items().stream()).anyMatch(item -> item.name().equals(name) && mine(item));
    }

    /** Whether the page is mine; those that are no entry of the menu say so themselves. */
    public boolean open(String view) {
        return ALL.stream().flatMap(group -> group.items().stream()).filter(item -> item.view().equals(view)).allMatch(this::mine);
    }

    /** Who has something to look for. */
    public Set<String> searchers() {
        return Set.of(CLERK, AGENCY_SIGNER, OFFICER, OFFICE_SIGNER, STOREKEEPER, OBSERVER, ADMIN);
    }

    public boolean exists(String view) {
        try {
            return application.getResource(view + ".xhtml") != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    private boolean mine(Item item) {
        return item.roles().stream().anyMatch(request::isUserInRole) && exists(item.view());
    }
}
