package vn.gov.ra.status.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The valid policy tree (RFC 5280 §6.1.2 (a)). No nodes on the deepest level means NULL. Bounded, because it can be made to explode. */
final class PolicyTree {

    static final String ANY = "2.5.29.32.0";
    private static final int MOST_NODES = 5_000;

    private static final class Node {

        private final String policy;
        private final Node parent;
        private final List<Node> children = new ArrayList<>();
        private Set<String> expected;

        Node(String policy, Set<String> expected, Node parent) {
            this.policy = policy;
            this.expected = expected;
            this.parent = parent;
        }
    }

    private final List<List<Node>> levels = new ArrayList<>();
    private int nodes;
    private boolean gone;

    PolicyTree() {
        levels.add(new ArrayList<>(List.of(new Node(ANY, Set.of(ANY), null))));
    }

    boolean isNull() {
        return gone;
    }

    /** §6.1.3 (d), (e). @param policies null where the certificate has no such extension */
    void certificate(Set<String> policies, boolean anyCounts) {
        if (gone || policies == null) {
            gone = true;
            return;
        }
        List<Node> above = deepest();
        levels.add(new ArrayList<>());
        for (String policy : policies) {
            if (!policy.equals(ANY)) {
                add(policy, above);
            }
        }
        if (policies.contains(ANY) && anyCounts) {
            for (Node node : above) {
                Set<String> missing = new HashSet<>(node.expected);
                node.children.forEach(child -> missing.remove(child.policy));
                missing.forEach(policy -> add(node, policy, Set.of(policy)));
            }
        }
        prune();
    }

    private void add(String policy, List<Node> above) {
        List<Node> matching = above.stream().filter(node -> node.expected.contains(policy)).toList();
        List<Node> parents = matching.isEmpty() ? above.stream().filter(node -> node.policy.equals(ANY)).toList() : matching;
        parents.forEach(parent -> add(parent, policy, Set.of(policy)));
    }

    private void add(Node parent, String policy, Set<String> expected) {
        if (++nodes > MOST_NODES) {
            throw new IllegalStateException("policy tree");
        }
        Node node = new Node(policy, expected, parent);
        parent.children.add(node);
        deepest().add(node);
    }

    /** §6.1.4 (b). @param mappings from a policy of the issuer to those of the subject */
    void map(Map<String, Set<String>> mappings, boolean mayMap) {
        if (gone) {
            return;
        }
        mappings.forEach((issuerPolicy, subjectPolicies) -> {
            List<Node> same = deepest().stream().filter(node -> node.policy.equals(issuerPolicy)).toList();
            if (!mayMap) {
                same.forEach(this::delete);
            } else if (!same.isEmpty()) {
                same.forEach(node -> node.expected = subjectPolicies);
            } else {
                deepest().stream().filter(node -> node.policy.equals(ANY)).findFirst().ifPresent(any -> add(any.parent, issuerPolicy, subjectPolicies));
            }
        });
        prune();
    }

    /** §6.1.5 (g). */
    void intersect(Set<String> wanted) {
        if (gone || wanted.contains(ANY)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (List<Node> level : levels) {
            for (Node node : List.copyOf(level)) {
                if (node.parent != null && node.parent.policy.equals(ANY) && !node.policy.equals(ANY)) {
                    seen.add(node.policy);
                    if (!wanted.contains(node.policy)) {
                        deleteDown(node);
                    }
                }
            }
        }
        deepest().stream().filter(node -> node.policy.equals(ANY)).findFirst().ifPresent(any -> {
            wanted.stream().filter(policy -> !seen.contains(policy)).forEach(policy -> add(any.parent, policy, Set.of(policy)));
            delete(any);
        });
        prune();
    }

    private List<Node> deepest() {
        return levels.get(levels.size() - 1);
    }

    private void delete(Node node) {
        deepest().remove(node);
        node.parent.children.remove(node);
    }

    private void deleteDown(Node node) {
        node.parent.children.remove(node);
        List<Node> open = new ArrayList<>(List.of(node));
        Set<Node> dead = new HashSet<>();
        while (!open.isEmpty()) {
            Node next = open.remove(open.size() - 1);
            dead.add(next);
            open.addAll(next.children);
        }
        levels.forEach(level -> level.removeIf(dead::contains));
    }

    /** §6.1.3 (d)(3): nodes above the deepest level without children go. */
    private void prune() {
        for (int depth = levels.size() - 2; depth >= 0; depth--) {
            for (Node node : List.copyOf(levels.get(depth))) {
                if (node.children.isEmpty()) {
                    levels.get(depth).remove(node);
                    if (node.parent != null) {
                        node.parent.children.remove(node);
                    }
                }
            }
        }
        gone = deepest().isEmpty();
    }
}
