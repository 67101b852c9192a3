package vn.gov.ra.invariants;

/** Writes {@code docs/invariants.md}. */
final class InvariantsDoc {

    private InvariantsDoc() {
    }

    static String text() {
        StringBuilder out = new StringBuilder("""
                # Invariants

                What holds whatever people ask for, in whatever order. Written by `InvariantsTest` from `Invariant` and `StoredRule` (test sources); do not edit by hand.

                Each model lives a random life of its object (a line, a list with its lines, a certificate, a device, minutes, delegations, decisions) with the real
                classes and compares after every command what it knows of the office's world. `InvariantsTest` tries 500 lives of each, 10 000 with `-Dra.long=true`;
                then it compiles, for every invariant, the class named here with one place changed and requires that the same model finds it and names that invariant.

                ## Held by the code

                | No | invariant | name | held in | in the schema too | model |
                |---|---|---|---|---|---|
                """);
        for (Invariant one : Invariant.values()) {
            out.append("| ").append(one.ordinal() + 1).append(" | ").append(one.sentence()).append(" | `").append(one.name()).append("` | `").append(one.source()).append("` | ")
                    .append(one.database() == null ? "" : '`' + one.database().replaceAll(" +", " ") + '`').append(" | `").append(one.model().getSimpleName()).append("` |\n");
        }
        out.append("""

                ## The faults that are planted

                | name | the place | says instead |
                |---|---|---|
                """);
        for (Invariant one : Invariant.values()) {
            out.append("| `").append(one.name()).append("` | ").append(code(one.place())).append(" | ").append(code(one.instead())).append(" |\n");
        }
        out.append("""

                ## Held by the schema

                What only the database can see, because two people ask at the same time or because rows are never to change.

                | invariant | rule of the schema | test |
                |---|---|---|
                """);
        for (StoredRule one : StoredRule.values()) {
            out.append("| ").append(one.sentence()).append(" | `").append(one.rule()).append("` | `").append(one.test().replaceAll(".*/|\\.java", "")).append("` |\n");
        }
        return out.toString();
    }

    private static String code(String text) {
        String line = text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
        return line.isEmpty() ? "nothing" : '`' + line + '`';
    }
}
