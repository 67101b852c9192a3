package vn.gov.ra.it.inside;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Calls services as a persona: the same {@code sub} and realm role a token of Keycloak would bring. */
public final class As {

    private static final Map<String, String> ROLES = new TreeMap<>(Map.ofEntries(Map.entry("vanthu.xa", "CLERK"), Map.entry("thutruong.xa", "AGENCY_SIGNER"),
            Map.entry("vanthu.so", "CLERK"), Map.entry("thutruong.so", "AGENCY_SIGNER"), Map.entry("chuyenvien", "OFFICER"), Map.entry("chuyenvien2", "OFFICER"),
            Map.entry("lanhdao", "OFFICE_SIGNER"), Map.entry("lanhdao2", "OFFICE_SIGNER"), Map.entry("thukho", "STOREKEEPER"), Map.entry("giamsat", "OBSERVER"),
            Map.entry("quantri", "ADMIN"), Map.entry("thuebao.xa", "SUBSCRIBER")));

    private As() {
    }

    public static <T> T persona(String name, Callable<T> work) throws Exception {
        return account(name, ROLES.get(name), work);
    }

    /** An account that is no persona, with this role. */
    public static <T> T account(String username, String role, Callable<T> work) throws Exception {
        SecurityIdentity identity = SecurityDomain.getCurrent().createAdHocIdentity(Sql.text("select subject from app_user where username = '" + username + "'"))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.of(role)));
        return identity.runAs(work);
    }

    /** Every persona with none of these roles. */
    static List<String> without(String... roles) {
        return ROLES.entrySet().stream().filter(persona -> !Set.of(roles).contains(persona.getValue())).map(Map.Entry::getKey).toList();
    }

    /** The portal's own connection, outside of the services. */
    public static final class Sql {

        private Sql() {
        }

        /** The only value of the only row. */
        public static String text(String query) throws Exception {
            try (var connection = dataSource().getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
                return row.next() ? row.getString(1) : null;
            }
        }

        /** @return how many rows it changed */
        static int change(String statement) throws Exception {
            try (var connection = dataSource().getConnection(); var sql = connection.createStatement()) {
                return sql.executeUpdate(statement);
            }
        }

        private static DataSource dataSource() throws NamingException {
            return InitialContext.doLookup("java:jboss/datasources/ra");
        }
    }
}
