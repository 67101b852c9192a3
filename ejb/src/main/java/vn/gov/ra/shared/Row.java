package vn.gov.ra.shared;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One row of a state table.
 *
 * @param from states it can be taken from; empty: it makes the object
 * @param to where it leads; null for {@link Landing#STAYS} and for a remembered state without a fallback
 * @param landing how {@code to} is meant
 * @param roles who may take it; empty: only the system, as the effect of something else
 */
public record Row<S extends Enum<S>>(Set<S> from, S to, Landing landing, Set<String> roles) {

    /** How the state after a step is found. */
    public enum Landing {
        /** Always {@link Row#to()}. */
        FIXED,
        /** The state does not change; the step is recorded. */
        STAYS,
        /** The state remembered when the object was set aside; {@link Row#to()} where none was remembered. */
        REMEMBERED
    }

    public static <S extends Enum<S>> Row<S> creates(S to, String... roles) {
        return new Row<>(Set.of(), to, Landing.FIXED, ordered(roles));
    }

    public static <S extends Enum<S>> Row<S> leads(EnumSet<S> from, S to, String... roles) {
        return new Row<>(Collections.unmodifiableSet(from), to, Landing.FIXED, ordered(roles));
    }

    public static <S extends Enum<S>> Row<S> leads(S from, S to, String... roles) {
        return leads(EnumSet.of(from), to, roles);
    }

    public static <S extends Enum<S>> Row<S> stays(EnumSet<S> in, String... roles) {
        return new Row<>(Collections.unmodifiableSet(in), null, Landing.STAYS, ordered(roles));
    }

    public static <S extends Enum<S>> Row<S> restores(EnumSet<S> from, S fallback, String... roles) {
        return new Row<>(Collections.unmodifiableSet(from), fallback, Landing.REMEMBERED, ordered(roles));
    }

    private static Set<String> ordered(String... roles) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(roles)));
    }
}
