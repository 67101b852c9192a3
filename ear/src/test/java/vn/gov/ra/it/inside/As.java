package vn.gov.ra.it.inside;

import java.util.Map;
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

    private static final Map<String, String> ROLES = Map.of("vanthu.xa", "CLERK", "thutruong.xa", "AGENCY_SIGNER", "vanthu.so", "CLERK", "chuyenvien", "OFFICER",
            "lanhdao", "OFFICE_SIGNER", "thukho", "STOREKEEPER", "giamsat", "OBSERVER", "quantri", "ADMIN");

    private As() {
    }

    public static <T> T persona(String name, Callable<T> work) throws Exception {
        SecurityIdentity identity = SecurityDomain.getCurrent().createAdHocIdentity(Sql.text("select subject from app_user where username = '" + name + "'"))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.of(ROLES.get(name))));
        return identity.runAs(work);
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

        private static DataSource dataSource() throws NamingException {
            return InitialContext.doLookup("java:jboss/datasources/ra");
        }
    }
}
