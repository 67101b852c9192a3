package vn.gov.ra.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void without_environment_the_ports_are_those_of_the_contract() {
        assertEquals(new Ports(8080, 8180, 8280, 5433, 9990), Ports.from(Map.of()));
    }

    @Test
    void each_port_has_its_variable() {
        assertEquals(new Ports(1, 2, 3, 4, 5), Ports.from(Map.of("RA_HTTP_PORT", "1", "RA_KEYCLOAK_PORT", "2", "RA_CA_PORT", " 3 ",
                "RA_DB_PORT", "4", "RA_MANAGEMENT_PORT", "5")));
    }

    @Test
    void something_that_is_no_port_is_named() {
        for (String bad : new String[] {"abc", "0", "65536", "-1"}) {
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Ports.from(Map.of("RA_CA_PORT", bad)));
            assertTrue(refusal.getMessage().contains("RA_CA_PORT") && refusal.getMessage().contains(bad), refusal.getMessage());
        }
    }

    @Test
    void a_port_of_another_program_is_said_in_one_line_with_the_variable_to_change() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ports free = Ports.free();
            String line = new Ports(free.http(), other.getLocalPort(), free.ca(), free.database(), free.management()).taken(Set.of()).orElseThrow();

            assertTrue(line.contains(Integer.toString(other.getLocalPort())) && line.contains("RA_KEYCLOAK_PORT"), line);
            assertEquals(1, line.lines().count());
        }
    }

    @Test
    void a_part_of_ours_may_hold_its_port() throws Exception {
        try (ServerSocket ours = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ports free = Ports.free();
            Ports ports = new Ports(free.http(), ours.getLocalPort(), free.ca(), free.database(), free.management());

            assertEquals(Optional.empty(), ports.taken(Set.of("keycloak")));
        }
    }

    @Test
    void one_port_for_two_parts_is_refused() {
        Ports free = Ports.free();
        String line = new Ports(free.http(), free.http(), free.ca(), free.database(), free.management()).taken(Set.of()).orElseThrow();
        assertTrue(line.contains("RA_HTTP_PORT and RA_KEYCLOAK_PORT"), line);
    }

    @Test
    void free_ports_are_five_different_ones() {
        Ports ports = Ports.free();
        assertEquals(5, Set.of(ports.http(), ports.keycloak(), ports.ca(), ports.database(), ports.management()).size());
    }

    @Test
    void remembered_ports_stay_while_nobody_takes_them(@TempDir Path home) throws Exception {
        Ports first = Ports.remembered(home.resolve("ports"));
        assertEquals(first, Ports.remembered(home.resolve("ports")));
        try (ServerSocket other = new ServerSocket(first.ca(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertTrue(other.isBound());
            Ports second = Ports.remembered(home.resolve("ports"));
            assertTrue(second.ca() != first.ca(), "a taken port is not handed out");
            assertEquals(second.ca(), Integer.parseInt(Files.readString(home.resolve("ports")).split(" ")[2]));
        }
    }

    @Test
    void only_loopback_may_be_bound() {
        Ports.requireLoopback("127.0.0.1");
        Ports.requireLoopback("::1");
        Ports.requireLoopback("localhost");
        for (String open : new String[] {"0.0.0.0", "::", "192.168.1.5"})
            assertThrows(IllegalArgumentException.class, () -> Ports.requireLoopback(open));
    }
}
